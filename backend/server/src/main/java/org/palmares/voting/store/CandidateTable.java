// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import org.palmares.entry.Entry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Component
public class CandidateTable {

    private final JdbcClient jdbc;

    CandidateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void put(Entry entry, boolean competing) {
        jdbc.sql(
                        """
                        insert into voting.candidate
                          (contest, entry, category, owner, device, competing)
                        values (:contest, :entry, :category, :owner, :device, :competing)
                        on conflict (contest, entry) do update
                          set category = excluded.category, owner = excluded.owner,
                              device = excluded.device, competing = excluded.competing
                        """)
                .param("contest", entry.contest())
                .param("entry", entry.key())
                .param("category", entry.category())
                .param("owner", entry.owner())
                .param("device", entry.device())
                .param("competing", competing)
                .update();
    }

    public Optional<UUID> contestOf(UUID entry) {
        return jdbc.sql("select contest from voting.candidate where entry = :entry")
                .param("entry", entry)
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }

    public List<UUID> competing(UUID contest) {
        return jdbc.sql(
                        "select entry from voting.candidate where contest = :contest and competing"
                                + " order by entry")
                .param("contest", contest)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}
