// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Contest;
import org.palmares.contest.PrizePeriod;
import org.palmares.contest.Window;
import org.palmares.voting.BoxSeal;
import org.palmares.voting.PeriodBox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** The periods of votes; one that was counted at its end keeps the window it was counted with. */
@Component
public class PeriodBoxTable {

    /** One period of one contest. */
    public record Due(UUID contest, int number) {}

    private static final String READ =
            """
            select p.contest, p.number, p.opens, p.closes, b.recorded, clock_timestamp() as read_at,
                   s.sealed_at, s.total, s.digest, s.record_size, s.record_root,
                   (select max(t.sealed_at) from voting.period_tally t
                    where t.contest = p.contest and t.number = p.number) as tally_sealed_at,
                   exists (select from voting.period_result r
                           where r.contest = p.contest and r.number = p.number) as won
            from voting.vote_period p
            join voting.ballot_box b using (contest)
            left join voting.period_seal s using (contest, number)
            where p.contest = any(:contests)
            order by p.contest, p.number
            """;

    private final JdbcClient jdbc;

    PeriodBoxTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void put(Contest contest) {
        for (PrizePeriod period : contest.periods().all()) {
            jdbc.sql(
                            """
                            insert into voting.vote_period (contest, number, opens, closes)
                            values (:contest, :number, :opens, :closes)
                            on conflict (contest, number) do update
                              set opens = excluded.opens, closes = excluded.closes
                              where not exists (select from voting.period_count n
                                                where n.contest = excluded.contest
                                                  and n.number = excluded.number)
                            """)
                    .param("contest", contest.key())
                    .param("number", period.number())
                    .param("opens", period.window().opens().atOffset(ZoneOffset.UTC))
                    .param("closes", period.window().closes().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** In their order; contests without periods are absent. */
    public Map<UUID, List<PeriodBox>> of(Collection<UUID> contests) {
        Map<UUID, List<PeriodBox>> found = new HashMap<>();
        jdbc.sql(READ)
                .param("contests", contests.toArray(UUID[]::new))
                .query((row, _) -> read(row))
                .list()
                .forEach(
                        box ->
                                found.computeIfAbsent(box.contest(), _ -> new ArrayList<>())
                                        .add(box));
        return found;
    }

    public List<PeriodBox> of(UUID contest) {
        return of(List.of(contest)).getOrDefault(contest, List.of());
    }

    public Optional<PeriodBox> of(UUID contest, int number) {
        return of(contest).stream().filter(box -> box.number() == number).findFirst();
    }

    /** Every round that a ballot of the contest may be recorded in. */
    public List<Integer> rounds(UUID contest) {
        int last =
                jdbc.sql(
                                """
                                select coalesce(max(number), 0) from voting.vote_period
                                where contest = :contest
                                """)
                        .param("contest", contest)
                        .query(Integer.class)
                        .single();
        return IntStream.rangeClosed(0, last).boxed().toList();
    }

    /** Periods that have ended and are not sealed. */
    public List<Due> due() {
        return jdbc.sql(
                        """
                        select contest, number from voting.vote_period p
                        where closes <= clock_timestamp()
                          and not exists (select from voting.period_seal s
                                          where s.contest = p.contest and s.number = p.number)
                        order by contest, number
                        """)
                .query((row, _) -> new Due(row.getObject(1, UUID.class), row.getInt(2)))
                .list();
    }

    private static PeriodBox read(ResultSet row) throws SQLException {
        UUID contest = row.getObject("contest", UUID.class);
        BoxSeal seal = row.getObject("sealed_at") == null ? null : BoxSealTable.read(row, contest);
        return new PeriodBox(
                contest,
                row.getInt("number"),
                new Window(
                        row.getObject("opens", OffsetDateTime.class).toInstant(),
                        row.getObject("closes", OffsetDateTime.class).toInstant()),
                row.getObject("read_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("recorded"),
                seal,
                instant(row.getObject("tally_sealed_at", OffsetDateTime.class)),
                row.getBoolean("won"));
    }

    private static java.time.@Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
