// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.store;

import static java.util.stream.Collectors.groupingBy;

import org.palmares.contest.CompanionKind;
import org.palmares.entry.Companion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Component
public class CompanionTable {

    private final JdbcClient jdbc;

    CompanionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By part, in order. */
    Map<UUID, List<Companion>> of(Collection<UUID> entries) {
        return jdbc
                .sql(
                        """
                        select c.* from entry.companion c join entry.part p on p.id = c.part
                        where p.entry = any(:entries) order by c.part, c.position
                        """)
                .param("entries", entries.toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                new Companion(
                                        row.getObject("id", UUID.class),
                                        row.getObject("part", UUID.class),
                                        CompanionKind.valueOf(row.getString("kind")),
                                        row.getInt("position"),
                                        row.getString("caption")))
                .list()
                .stream()
                .collect(groupingBy(Companion::part));
    }

    /** Behind the others of its part. Callers hold the lock of the work's row. */
    public UUID insert(UUID part, CompanionKind kind, String caption) {
        return jdbc.sql(
                        """
                        insert into entry.companion (part, kind, caption, position)
                        select :part, :kind, :caption, coalesce(max(position), 0) + 1
                        from entry.companion where part = :part
                        returning id
                        """)
                .param("part", part)
                .param("kind", kind.name())
                .param("caption", caption)
                .query(UUID.class)
                .single();
    }

    public void caption(UUID key, String caption) {
        jdbc.sql("update entry.companion set caption = :caption where id = :key")
                .param("key", key)
                .param("caption", caption)
                .update();
    }

    public void arrange(List<UUID> order) {
        jdbc.sql(
                        """
                        update entry.companion c set position = o.position
                        from unnest(:keys::uuid[]) with ordinality o (id, position)
                        where c.id = o.id
                        """)
                .param("keys", order.toArray(UUID[]::new))
                .update();
    }

    public void delete(UUID key) {
        jdbc.sql("delete from entry.companion where id = :key").param("key", key).update();
    }
}
