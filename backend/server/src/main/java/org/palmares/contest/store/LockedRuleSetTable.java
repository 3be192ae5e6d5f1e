// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.LockedRuleSet;
import org.palmares.kernel.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
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

    /** The last version of each category, in the categories' order. */
    public Map<UUID, List<LockedRuleSet>> latest(Collection<UUID> contests) {
        return all(contests).entrySet().stream()
                .collect(
                        toMap(
                                Map.Entry::getKey,
                                all -> {
                                    int last = all.getValue().getFirst().version();
                                    return all.getValue().stream()
                                            .filter(one -> one.version() == last)
                                            .toList();
                                }));
    }

    /** Every version, the last one first, each in the categories' order. */
    public Map<UUID, List<LockedRuleSet>> all(Collection<UUID> contests) {
        return jdbc
                .sql(
                        """
                        select l.* from contest.locked_rule_set l
                          join contest.category g on g.id = l.category
                        where l.contest = any(:contests)
                        order by l.contest, l.version desc, g.position
                        """)
                .param("contests", contests.toArray(UUID[]::new))
                .query((row, _) -> read(row))
                .list()
                .stream()
                .collect(groupingBy(LockedRuleSet::contest));
    }

    private static LockedRuleSet read(ResultSet row) throws SQLException {
        String reason = row.getString("reason_vi");
        return new LockedRuleSet(
                row.getObject("contest", UUID.class),
                row.getObject("category", UUID.class),
                row.getInt("version"),
                row.getString("document"),
                row.getString("digest"),
                row.getObject("locked_at", OffsetDateTime.class).toInstant(),
                reason == null ? null : new Text(reason, row.getString("reason_en")));
    }

    public void insert(
            UUID contest, UUID category, String document, String digest, @Nullable Text reason) {
        jdbc.sql(
                        """
                        insert into contest.locked_rule_set
                          (contest, category, version, document, digest, reason_vi, reason_en)
                        select :contest, :category, coalesce(max(version), 0) + 1, :document,
                               :digest, :vi, :en
                        from contest.locked_rule_set
                        where contest = :contest and category = :category
                        """)
                .param("contest", contest)
                .param("category", category)
                .param("document", document)
                .param("digest", digest)
                .param("vi", reason == null ? null : reason.vi())
                .param("en", reason == null ? null : reason.en())
                .update();
    }
}
