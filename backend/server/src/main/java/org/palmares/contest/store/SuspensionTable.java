// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.store;

import static java.util.stream.Collectors.groupingBy;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.VoteSuspension;
import org.palmares.kernel.Text;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Component
public class SuspensionTable {

    private static final RowMapper<VoteSuspension> ROW = (row, _) -> read(row);

    private final JdbcClient jdbc;

    SuspensionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Confirmed ones, latest first, by one statement. */
    public Map<UUID, List<VoteSuspension>> of(Collection<UUID> contests) {
        return jdbc
                .sql(
                        """
                        select *, coalesce(ended_at, suspended_until) as until
                        from contest.vote_suspension
                        where contest = any(:contests) and suspended_from is not null
                        order by contest, id desc
                        """)
                .param("contests", contests.toArray(UUID[]::new))
                .query(ROW)
                .list()
                .stream()
                .collect(groupingBy(VoteSuspension::contest));
    }

    /** What waits for its second person. */
    public Optional<VoteSuspension> proposed(UUID contest) {
        return jdbc.sql(
                        """
                        select *, suspended_until as until from contest.vote_suspension
                        where contest = :contest and suspended_from is null
                          and withdrawn_at is null
                        """)
                .param("contest", contest)
                .query(ROW)
                .optional();
    }

    public void propose(UUID contest, Duration lasts, Text reason, UUID by) {
        jdbc.sql(
                        """
                        insert into contest.vote_suspension
                          (contest, minutes, reason_vi, reason_en, proposed_by)
                        values (:contest, :minutes, :vi, :en, :by)
                        """)
                .param("contest", contest)
                .param("minutes", lasts.toMinutes())
                .param("vi", reason.vi())
                .param("en", reason.en())
                .param("by", by)
                .update();
    }

    public void confirm(UUID key, Instant from, Instant until, UUID by) {
        jdbc.sql(
                        """
                        update contest.vote_suspension
                        set suspended_from = :from, suspended_until = :until, answered_by = :by
                        where id = :key
                        """)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("key", key)
                .update();
    }

    public void withdraw(UUID key, UUID by) {
        jdbc.sql(
                        """
                        update contest.vote_suspension
                        set withdrawn_at = clock_timestamp(), answered_by = :by where id = :key
                        """)
                .param("by", by)
                .param("key", key)
                .update();
    }

    public void end(UUID key, Instant at) {
        jdbc.sql("update contest.vote_suspension set ended_at = :at where id = :key")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("key", key)
                .update();
    }

    private static VoteSuspension read(ResultSet row) throws SQLException {
        return new VoteSuspension(
                row.getObject("id", UUID.class),
                row.getObject("contest", UUID.class),
                Duration.ofMinutes(row.getInt("minutes")),
                ContestRow.text(row, "reason"),
                row.getObject("proposed_by", UUID.class),
                ContestRow.instant(row, "proposed_at"),
                instant(row, "suspended_from"),
                instant(row, "until"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
