// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import org.palmares.voting.rules.signals.TracedBallot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Consumer;

/** Ballots with what was kept of them, row by row; to be read within one transaction. */
@Component
public class TracedBallotTable {

    private static final String ROWS =
            """
            select b.id, b.entry, b.accepted_at, b.kind, t.address, t.block, t.site,
                   t.device_age, t.account_age, t.pass_age, t.domain, t.look
            from voting.ballot_trace t
            join voting.ballot b on b.contest = t.contest and b.id = t.ballot
            where t.contest = :contest
            """;

    private final JdbcClient jdbc;

    TracedBallotTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long count(UUID contest) {
        return jdbc.sql("select count(*) from voting.ballot_trace where contest = :contest")
                .param("contest", contest)
                .query(Long.class)
                .single();
    }

    public void read(UUID contest, Consumer<TracedBallot> then) {
        read(ROWS, contest, then);
    }

    /** Work by work, each in the order of time. */
    public void readByWork(UUID contest, Consumer<TracedBallot> then) {
        read(ROWS + "order by b.entry, b.accepted_at, b.id", contest, then);
    }

    private void read(String sql, UUID contest, Consumer<TracedBallot> then) {
        jdbc.sql(sql)
                .param("contest", contest)
                .withFetchSize(2_000)
                .query(
                        row -> {
                            then.accept(ballot(row));
                        });
    }

    private static TracedBallot ballot(ResultSet row) throws SQLException {
        return new TracedBallot(
                row.getObject("id", UUID.class),
                row.getObject("entry", UUID.class),
                row.getObject("accepted_at", OffsetDateTime.class).toInstant(),
                row.getString("kind").equals("DEVICE"),
                row.getObject("address", Long.class),
                row.getObject("block", Long.class),
                row.getObject("site", Long.class),
                row.getObject("device_age", Integer.class),
                row.getObject("account_age", Integer.class),
                row.getObject("pass_age", Integer.class),
                row.getObject("domain", Long.class),
                row.getObject("look", Long.class));
    }
}
