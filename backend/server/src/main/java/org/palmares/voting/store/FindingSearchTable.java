// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which searches were asked for and how far they are. */
@Component
public class FindingSearchTable {

    public record Open(UUID contest, UUID id, String timeZone) {}

    public record Search(
            Instant askedAt, int readPercent, @Nullable Instant endedAt, boolean failed) {}

    /** How a contest stands towards a search, by the database's clock. */
    public record Footing(boolean opened, @Nullable Instant destroyedAt) {}

    private final JdbcClient jdbc;

    FindingSearchTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Footing> footing(UUID contest) {
        return jdbc.sql(
                        """
                        select opens <= clock_timestamp() as opened, t.destroyed_at
                        from voting.ballot_box left join voting.trace_term t using (contest)
                        where contest = :contest
                        """)
                .param("contest", contest)
                .query(
                        (row, _) ->
                                new Footing(
                                        row.getBoolean("opened"),
                                        instant(
                                                row.getObject(
                                                        "destroyed_at", OffsetDateTime.class))))
                .optional();
    }

    /** One that runs already is the one. */
    public void ask(UUID contest) {
        jdbc.sql(
                        """
                        insert into voting.finding_search (contest) values (:contest)
                        on conflict (contest) where ended_at is null do nothing
                        """)
                .param("contest", contest)
                .update();
    }

    /**
     * For each sealed box or period that was not looked through since; after a failure not at once
     * again.
     */
    public void askForSealed() {
        jdbc.sql(
                        """
                        insert into voting.finding_search (contest)
                        select contest from (
                          select contest, sealed_at from voting.box_seal union all
                          select contest, sealed_at from voting.period_seal) s
                        where exists (select from voting.ballot_trace t
                                      where t.contest = s.contest)
                          and not exists (
                            select from voting.finding_search f
                            where f.contest = s.contest and f.asked_at >= s.sealed_at
                              and not (f.failed
                                and f.ended_at < clock_timestamp() - interval '10 minutes'))
                        on conflict (contest) where ended_at is null do nothing
                        """)
                .update();
    }

    public List<Open> open() {
        return jdbc.sql(
                        """
                        select s.contest, s.id, b.time_zone
                        from voting.finding_search s join voting.ballot_box b using (contest)
                        where s.ended_at is null order by s.asked_at
                        """)
                .query(
                        (row, _) ->
                                new Open(
                                        row.getObject("contest", UUID.class),
                                        row.getObject("id", UUID.class),
                                        row.getString("time_zone")))
                .list();
    }

    public void read(Open search, int percent) {
        jdbc.sql(
                        """
                        update voting.finding_search set read_percent = :percent
                        where contest = :contest and id = :id
                        """)
                .param("percent", percent)
                .param("contest", search.contest())
                .param("id", search.id())
                .update();
    }

    public void end(Open search, boolean failed) {
        jdbc.sql(
                        """
                        update voting.finding_search
                        set ended_at = clock_timestamp(), failed = :failed,
                            read_percent = case when :failed then read_percent else 100 end
                        where contest = :contest and id = :id
                        """)
                .param("failed", failed)
                .param("contest", search.contest())
                .param("id", search.id())
                .update();
    }

    public Optional<Search> latest(UUID contest) {
        return jdbc.sql(
                        """
                        select asked_at, read_percent, ended_at, failed from voting.finding_search
                        where contest = :contest order by asked_at desc limit 1
                        """)
                .param("contest", contest)
                .query(
                        (row, _) ->
                                new Search(
                                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                                        row.getInt("read_percent"),
                                        instant(row.getObject("ended_at", OffsetDateTime.class)),
                                        row.getBoolean("failed")))
                .optional();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
