// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.store;

import org.palmares.entry.Entry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** The accepted bytes of works' files, so that the same file is found again. */
@Component
public class FilePrintTable {

    private final JdbcClient jdbc;

    FilePrintTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param owner what the file belongs to: the work or one of its parts
     * @param sha256 in lower-case hex
     */
    public void keep(UUID owner, Entry entry, String sha256) {
        jdbc.sql(
                        """
                        insert into entry.file_print (owner, entry, contest, sha256)
                        values (:owner, :entry, :contest, :sha256)
                        on conflict (owner) do update set sha256 = excluded.sha256
                        """)
                .param("owner", owner)
                .param("entry", entry.key())
                .param("contest", entry.contest())
                .param("sha256", sha256)
                .update();
    }
}
