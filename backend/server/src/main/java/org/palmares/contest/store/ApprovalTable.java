// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.store;

import static java.util.stream.Collectors.toMap;

import org.palmares.contest.Approval;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

@Component
public class ApprovalTable {

    private final JdbcClient jdbc;

    ApprovalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<UUID, Approval> of(Collection<UUID> contests) {
        return jdbc
                .sql("select id, approval from contest.contest where id = any(:keys)")
                .param("keys", contests.toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                Map.entry(
                                        row.getObject("id", UUID.class),
                                        Approval.valueOf(row.getString("approval"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public void declare(UUID contest, Approval approval) {
        jdbc.sql("update contest.contest set approval = :approval where id = :key")
                .param("approval", approval.name())
                .param("key", contest)
                .update();
    }
}
