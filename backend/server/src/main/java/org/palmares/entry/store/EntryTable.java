// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.store;

import org.jspecify.annotations.Nullable;
import org.palmares.entry.Entry;
import org.palmares.entry.EntryState;
import org.palmares.entry.Screening;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Component
public class EntryTable {

    static final RowMapper<Entry> ROW = (row, _) -> read(row);

    private final JdbcClient jdbc;

    EntryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<UUID, Entry> byKeys(Collection<UUID> keys) {
        Map<UUID, Entry> found = new LinkedHashMap<>();
        jdbc.sql("select * from entry.entry where id = any(:keys)")
                .param("keys", keys.toArray(UUID[]::new))
                .query(ROW)
                .list()
                .forEach(entry -> found.put(entry.key(), entry));
        return found;
    }

    /** The work, its row locked until the transaction ends. */
    public Optional<Entry> locked(UUID key) {
        return jdbc.sql("select * from entry.entry where id = :key for update")
                .param("key", key)
                .query(ROW)
                .optional();
    }

    public List<Entry> accepted(UUID contest) {
        return jdbc.sql(
                        """
                        select * from entry.entry
                        where contest = :contest and state = 'ACCEPTED' order by number
                        """)
                .param("contest", contest)
                .query(ROW)
                .list();
    }

    public List<UUID> owners(UUID contest) {
        return jdbc.sql(
                        """
                        select distinct owner from entry.entry
                        where contest = :contest and owner is not null
                          and state in ('DRAFT', 'SUBMITTED', 'ACCEPTED')
                        """)
                .param("contest", contest)
                .query((row, _) -> row.getObject("owner", UUID.class))
                .list();
    }

    public int waiting(UUID contest) {
        return jdbc.sql(
                        "select count(*) from entry.entry"
                                + " where contest = :contest and state = 'SUBMITTED'")
                .param("contest", contest)
                .query(Integer.class)
                .single();
    }

    private static Entry read(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getObject("contest", UUID.class),
                row.getObject("category", UUID.class),
                EntryState.valueOf(row.getString("state")),
                row.getObject("number", Integer.class),
                row.getString("title"),
                row.getString("description"),
                List.of((String[]) row.getArray("authors").getArray()),
                row.getObject("owner", UUID.class),
                row.getObject("device", UUID.class),
                row.getInt("revision"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                optional(row, "submitted_at"),
                screening(row),
                row.getObject("unit", UUID.class),
                row.getObject("entered_by", UUID.class),
                optional(row, "correction_until"),
                optional(row, "counted_at"),
                row.getObject("offered_by", UUID.class));
    }

    private static @Nullable Screening screening(ResultSet row) throws SQLException {
        Instant decidedAt = optional(row, "screened_at");
        return decidedAt == null
                ? null
                : new Screening(
                        row.getBoolean("screening_accepted"),
                        row.getString("screening_reason"),
                        row.getObject("screened_by", UUID.class),
                        decidedAt);
    }

    private static @Nullable Instant optional(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
