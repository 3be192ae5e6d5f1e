// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.store;

import static java.util.stream.Collectors.toMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Map;
import java.util.Map.Entry;
import java.util.UUID;

@Component
public class GraceTable {

    private final JdbcClient jdbc;

    GraceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In hours. */
    public Map<UUID, Integer> of(Collection<UUID> contests) {
        return jdbc
                .sql("select id, intake_grace_hours from contest.contest where id = any(:keys)")
                .param("keys", contests.toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                Map.entry(
                                        row.getObject("id", UUID.class),
                                        row.getInt("intake_grace_hours")))
                .list()
                .stream()
                .collect(toMap(Entry::getKey, Entry::getValue));
    }

    public void set(UUID contest, int hours) {
        jdbc.sql("update contest.contest set intake_grace_hours = :hours where id = :key")
                .param("hours", hours)
                .param("key", contest)
                .update();
    }
}
