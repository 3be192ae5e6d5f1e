// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

@Component
public class EntrantRuleTable {

    private final JdbcClient jdbc;

    EntrantRuleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Set<UUID> committeeMayEnter(Collection<UUID> contests) {
        return Set.copyOf(
                jdbc.sql(
                                "select id from contest.contest"
                                        + " where id = any(:contests) and committee_may_enter")
                        .param("contests", contests.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
    }

    public void set(UUID contest, boolean committeeMayEnter) {
        jdbc.sql("update contest.contest set committee_may_enter = :may where id = :contest")
                .param("contest", contest)
                .param("may", committeeMayEnter)
                .update();
    }
}
