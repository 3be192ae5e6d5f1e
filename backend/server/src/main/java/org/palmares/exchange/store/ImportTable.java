// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange.store;

import org.jspecify.annotations.Nullable;
import org.palmares.exchange.Import;
import org.palmares.exchange.ImportState;
import org.palmares.exchange.RowCounts;
import org.palmares.exchange.TableKind;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Component
public class ImportTable {

    private static final RowMapper<Import> ROW = (row, _) -> read(row);

    private final JdbcClient jdbc;

    ImportTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** With their rows. */
    public void removeAll(UUID contest) {
        jdbc.sql("delete from exchange.import where contest = :contest")
                .param("contest", contest)
                .update();
    }

    public Import insert(
            UUID contest,
            TableKind kind,
            String fileName,
            String sha256,
            List<String> columns,
            List<String> ignored,
            RowCounts counts,
            UUID by) {
        return jdbc.sql(
                        """
                        insert into exchange.import
                          (contest, kind, file_name, sha256, columns, ignored, fresh, changed,
                           unchanged, faulty, created_by)
                        values (:contest, :kind, :name, :sha256, :columns, :ignored, :fresh,
                                :changed, :unchanged, :faulty, :by)
                        returning *
                        """)
                .param("contest", contest)
                .param("kind", kind.name())
                .param("name", fileName)
                .param("sha256", sha256)
                .param("columns", columns.toArray(String[]::new))
                .param("ignored", ignored.toArray(String[]::new))
                .param("fresh", counts.fresh())
                .param("changed", counts.changed())
                .param("unchanged", counts.unchanged())
                .param("faulty", counts.faulty())
                .param("by", by)
                .query(ROW)
                .single();
    }

    public Optional<Import> byKey(UUID key) {
        return jdbc.sql("select * from exchange.import where id = :key")
                .param("key", key)
                .query(ROW)
                .optional();
    }

    /** Two people who confirm at once go one after the other. */
    public Optional<Import> locked(UUID key) {
        return jdbc.sql("select * from exchange.import where id = :key for update")
                .param("key", key)
                .query(ROW)
                .optional();
    }

    /** Latest first; those put away are left out. */
    public List<Import> page(UUID contest, @Nullable UUID before, int most) {
        return jdbc.sql(
                        """
                        select * from exchange.import
                        where contest = :contest and state <> 'DISCARDED'
                          and (:before::uuid is null or id < :before)
                        order by id desc limit :most
                        """)
                .param("contest", contest)
                .param("before", before)
                .param("most", most)
                .query(ROW)
                .list();
    }

    public int count(UUID contest) {
        return jdbc.sql(
                        """
                        select count(*) from exchange.import
                        where contest = :contest and state <> 'DISCARDED'
                        """)
                .param("contest", contest)
                .query(Integer.class)
                .single();
    }

    public void recount(UUID key, RowCounts counts) {
        jdbc.sql(
                        """
                        update exchange.import
                        set fresh = :fresh, changed = :changed, unchanged = :unchanged,
                            faulty = :faulty
                        where id = :key
                        """)
                .param("key", key)
                .param("fresh", counts.fresh())
                .param("changed", counts.changed())
                .param("unchanged", counts.unchanged())
                .param("faulty", counts.faulty())
                .update();
    }

    public Import confirm(UUID key, UUID by) {
        return jdbc.sql(
                        """
                        update exchange.import
                        set state = 'CONFIRMED', confirmed_by = :by, confirmed_at = now()
                        where id = :key returning *
                        """)
                .param("key", key)
                .param("by", by)
                .query(ROW)
                .single();
    }

    public Import undo(UUID key, UUID by) {
        return jdbc.sql(
                        """
                        update exchange.import
                        set state = 'UNDONE', undone_by = :by, undone_at = now()
                        where id = :key returning *
                        """)
                .param("key", key)
                .param("by", by)
                .query(ROW)
                .single();
    }

    public Import discard(UUID key) {
        return jdbc.sql(
                        "update exchange.import set state = 'DISCARDED' where id = :key returning"
                                + " *")
                .param("key", key)
                .query(ROW)
                .single();
    }

    private static Import read(ResultSet row) throws SQLException {
        return new Import(
                row.getObject("id", UUID.class),
                row.getObject("contest", UUID.class),
                TableKind.valueOf(row.getString("kind")),
                ImportState.valueOf(row.getString("state")),
                row.getString("file_name"),
                row.getString("sha256"),
                List.of((String[]) row.getArray("columns").getArray()),
                List.of((String[]) row.getArray("ignored").getArray()),
                row.getObject("created_by", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                at(row, "confirmed_at"),
                at(row, "undone_at"),
                new RowCounts(
                        row.getInt("fresh"),
                        row.getInt("changed"),
                        row.getInt("unchanged"),
                        row.getInt("faulty")));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
