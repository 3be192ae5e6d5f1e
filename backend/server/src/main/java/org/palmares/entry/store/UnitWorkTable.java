// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.store;

import org.palmares.entry.EntryState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Works counted by the units that they name. */
@Component
public class UnitWorkTable {

    private final JdbcClient jdbc;

    UnitWorkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<UUID, Map<EntryState, Integer>> byState(UUID contest) {
        Map<UUID, Map<EntryState, Integer>> found = new HashMap<>();
        jdbc.sql(
                        """
                        select unit, state, count(*) as works from entry.entry
                        where contest = :contest and unit is not null group by unit, state
                        """)
                .param("contest", contest)
                .query(
                        row -> {
                            found.computeIfAbsent(
                                            row.getObject("unit", UUID.class),
                                            _ -> new EnumMap<>(EntryState.class))
                                    .put(
                                            EntryState.valueOf(row.getString("state")),
                                            row.getInt("works"));
                        });
        return found;
    }

    public Map<UUID, Integer> works(Collection<UUID> units) {
        Map<UUID, Integer> found = new HashMap<>();
        jdbc.sql(
                        """
                        select unit, count(*) as works from entry.entry
                        where unit = any(:units) group by unit
                        """)
                .param("units", units.toArray(UUID[]::new))
                .query(
                        row -> {
                            found.put(row.getObject("unit", UUID.class), row.getInt("works"));
                        });
        return found;
    }

    /** Works of units with a maximum are handed in one after the other. */
    public void lockQuotas(UUID contest) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('quota ' || :contest, 0))")
                .param("contest", contest.toString())
                .query((_, _) -> true)
                .single();
    }
}
