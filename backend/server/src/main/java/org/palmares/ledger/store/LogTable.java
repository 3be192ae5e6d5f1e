// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger.store;

import org.jspecify.annotations.Nullable;
import org.palmares.ledger.SignedHead;
import org.palmares.ranking.record.RecordHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The logs, and how far each has come. */
@Component
public class LogTable {

    /**
     * How far a log has come.
     *
     * @param leaves that have an index
     * @param waiting whether there are leaves without one
     * @param signed the last head
     * @param fault why it is not signed for, since the last look
     */
    public record Progress(
            UUID log,
            String origin,
            long leaves,
            boolean waiting,
            @Nullable SignedHead signed,
            @Nullable String fault) {

        /** Nothing that was appended is without a signed head over it. */
        public boolean isSettled() {
            return !waiting && leaves == (signed == null ? 0 : signed.size());
        }
    }

    private final JdbcClient jdbc;

    LogTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A log that is there stays as it is. */
    public void open(UUID log, String origin) {
        jdbc.sql(
                        "insert into ledger.log (log, origin) values (:log, :origin) on conflict do"
                                + " nothing")
                .param("log", log)
                .param("origin", origin)
                .update();
    }

    /** The logs that have leaves without an index. */
    public List<UUID> waiting() {
        return jdbc.sql(
                        """
                        select log from ledger.log l
                        where exists (select from ledger.waiting_leaf w where w.log = l.log)
                        """)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Every log, the newest first. */
    public List<UUID> all() {
        return jdbc.sql("select log from ledger.log order by opened_at desc, log")
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    public Optional<Progress> progress(UUID log) {
        return jdbc.sql(
                        """
                        select l.log, l.origin,
                               coalesce((select max(leaf_index) + 1 from ledger.leaf f
                                         where f.log = l.log), 0) as leaves,
                               exists (select from ledger.waiting_leaf w
                                       where w.log = l.log) as waiting,
                               c.size, c.root, c.note, c.signed_at,
                               case s.state when 'REFUSED' then s.reason end as fault
                        from ledger.log l
                        left join lateral (select * from ledger.checkpoint c where c.log = l.log
                                           order by size desc limit 1) c on true
                        left join lateral (select * from ledger.log_state s where s.log = l.log
                                           order by version desc limit 1) s on true
                        where l.log = :log
                        """)
                .param("log", log)
                .query((row, _) -> read(row))
                .optional();
    }

    private static Progress read(ResultSet row) throws SQLException {
        byte[] root = row.getBytes("root");
        return new Progress(
                row.getObject("log", UUID.class),
                row.getString("origin"),
                row.getLong("leaves"),
                row.getBoolean("waiting"),
                root == null ? null : head(row, root),
                row.getString("fault"));
    }

    private static SignedHead head(ResultSet row, byte[] root) throws SQLException {
        return new SignedHead(
                row.getLong("size"),
                RecordHash.of(root),
                row.getString("note"),
                row.getObject("signed_at", OffsetDateTime.class).toInstant());
    }
}
