// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.store;

import static java.util.stream.Collectors.groupingBy;

import org.palmares.contest.LockedRuleSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Component
public class LockedRuleSetTable {

    private final JdbcClient jdbc;

    LockedRuleSetTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<UUID, List<LockedRuleSet>> latest(Collection<UUID> contests) {
        return jdbc
                .sql(
                        """
                        select distinct on (l.contest, g.position) l.*
                        from contest.locked_rule_set l join contest.category g on g.id = l.category
                        where l.contest = any(:contests)
                        order by l.contest, g.position, l.version desc
                        """)
                .param("contests", contests.toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                new LockedRuleSet(
                                        row.getObject("contest", UUID.class),
                                        row.getObject("category", UUID.class),
                                        row.getInt("version"),
                                        row.getString("document"),
                                        row.getString("digest"),
                                        row.getObject("locked_at", OffsetDateTime.class)
                                                .toInstant()))
                .list()
                .stream()
                .collect(groupingBy(LockedRuleSet::contest));
    }

    public void insert(UUID contest, UUID category, String document, String digest) {
        jdbc.sql(
                        """
                        insert into contest.locked_rule_set
                          (contest, category, version, document, digest)
                        select :contest, :category, coalesce(max(version), 0) + 1, :document, :digest
                        from contest.locked_rule_set
                        where contest = :contest and category = :category
                        """)
                .param("contest", contest)
                .param("category", category)
                .param("document", document)
                .param("digest", digest)
                .update();
    }
}
