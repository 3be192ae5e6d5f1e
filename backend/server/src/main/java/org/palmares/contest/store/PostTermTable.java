// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.store;

import static java.util.stream.Collectors.toMap;

import org.palmares.contest.PostTerm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Map;
import java.util.Map.Entry;
import java.util.UUID;

@Component
public class PostTermTable {

    private final JdbcClient jdbc;

    PostTermTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<UUID, PostTerm> of(Collection<UUID> contests) {
        return jdbc
                .sql(
                        """
                        select id, postmark_counts, post_days from contest.contest
                        where id = any(:keys)
                        """)
                .param("keys", contests.toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                Map.entry(
                                        row.getObject("id", UUID.class),
                                        new PostTerm(
                                                row.getBoolean("postmark_counts"),
                                                row.getInt("post_days"))))
                .list()
                .stream()
                .collect(toMap(Entry::getKey, Entry::getValue));
    }

    public void set(UUID contest, PostTerm term) {
        jdbc.sql(
                        """
                        update contest.contest
                        set postmark_counts = :counts, post_days = :days where id = :key
                        """)
                .param("counts", term.postmarkCounts())
                .param("days", term.days())
                .param("key", contest)
                .update();
    }
}
