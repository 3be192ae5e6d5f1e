// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.imprint.store;

import org.palmares.imprint.PageFileKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Component
public class PageFileTable {

    /** A file that was begun for a contest. */
    public record Row(UUID key, UUID contest, PageFileKind kind) {}

    private final JdbcClient jdbc;

    PageFileTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public UUID insert(UUID contest, PageFileKind kind, UUID account) {
        return jdbc.sql(
                        """
                        insert into imprint.page_file (contest, kind, begun_by)
                        values (:contest, :kind, :account) returning id
                        """)
                .param("contest", contest)
                .param("kind", kind.name())
                .param("account", account)
                .query(UUID.class)
                .single();
    }

    public Optional<Row> byKey(UUID key) {
        return jdbc.sql("select * from imprint.page_file where id = :key")
                .param("key", key)
                .query(
                        (row, _) ->
                                new Row(
                                        row.getObject("id", UUID.class),
                                        row.getObject("contest", UUID.class),
                                        PageFileKind.valueOf(row.getString("kind"))))
                .optional();
    }

    /** Files of a contest that were begun more than a day ago. */
    public List<UUID> settled(UUID contest) {
        return jdbc.sql(
                        """
                        select id from imprint.page_file
                        where contest = :contest and begun_at < now() - interval '1 day'
                        """)
                .param("contest", contest)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    public void delete(UUID key) {
        jdbc.sql("delete from imprint.page_file where id = :key").param("key", key).update();
    }
}
