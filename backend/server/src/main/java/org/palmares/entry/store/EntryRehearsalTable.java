// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

@Component
public class EntryRehearsalTable {

    private final JdbcClient jdbc;

    EntryRehearsalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** To be said before anything of this contest is here; the database refuses it later. */
    public void mark(UUID contest) {
        jdbc.sql("insert into entry.rehearsal (contest) values (:contest)")
                .param("contest", contest)
                .update();
    }

    public boolean has(UUID contest) {
        return jdbc.sql("select exists (select from entry.rehearsal where contest = :contest)")
                .param("contest", contest)
                .query(Boolean.class)
                .single();
    }

    /** Whatever of its works may own a file. */
    public List<UUID> fileOwners(UUID contest) {
        return jdbc.sql(
                        """
                        with works as (select id from entry.entry where contest = :contest),
                             parts as (select id from entry.part
                                       where entry in (select id from works))
                        select id from works union select id from parts
                        union select id from entry.companion
                              where part in (select id from parts)
                        union select owner from entry.file_print where contest = :contest
                        """)
                .param("contest", contest)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Takes away every row of the contest; the database refuses it for all that counts. */
    public void wipe(UUID contest) {
        jdbc.sql("select entry.wipe_rehearsal(:contest)")
                .param("contest", contest)
                .query((_, _) -> true)
                .single();
    }
}
