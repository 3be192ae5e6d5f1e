// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

@Component
public class WinnerTable {

    private final JdbcClient jdbc;

    WinnerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void replace(UUID contest, Collection<UUID> entries) {
        jdbc.sql("delete from entry.winner where contest = :contest")
                .param("contest", contest)
                .update();
        jdbc.sql(
                        """
                        insert into entry.winner (entry, contest)
                        select key, :contest from unnest(cast(:entries as uuid[])) as given(key)
                        """)
                .param("contest", contest)
                .param("entries", entries.toArray(UUID[]::new))
                .update();
    }

    public Set<UUID> among(Collection<UUID> entries) {
        return Set.copyOf(
                jdbc.sql("select entry from entry.winner where entry = any(:entries)")
                        .param("entries", entries.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
    }
}
