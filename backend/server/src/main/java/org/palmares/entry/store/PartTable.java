// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import org.palmares.contest.WorkKind;
import org.palmares.entry.Companion;
import org.palmares.entry.Part;
import org.palmares.entry.PartChange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Component
public class PartTable {

    private final JdbcClient jdbc;
    private final CompanionTable companions;

    PartTable(JdbcClient jdbc, CompanionTable companions) {
        this.jdbc = jdbc;
        this.companions = companions;
    }

    public List<Part> of(UUID entry) {
        return of(List.of(entry)).getOrDefault(entry, List.of());
    }

    /** By work, in order; two statements, however many works. */
    public Map<UUID, List<Part>> of(Collection<UUID> entries) {
        Map<UUID, List<Companion>> beside = companions.of(entries);
        return jdbc
                .sql(
                        """
                        select p.*, s.link seen_link, s.title seen_title, s.site seen_site,
                               s.published_at seen_published, s.taken_by, s.taken_at
                        from entry.part p left join entry.link_snapshot s on s.part = p.id
                        where p.entry = any(:entries) order by p.entry, p.position
                        """)
                .param("entries", entries.toArray(UUID[]::new))
                .query((row, _) -> PartRow.read(row, beside))
                .list()
                .stream()
                .collect(groupingBy(Part::entry));
    }

    /** The work that a part or a companion belongs to. */
    public Optional<UUID> entryOf(UUID owner) {
        return jdbc.sql(
                        """
                        select entry from entry.part where id = :owner
                        union
                        select p.entry from entry.companion c join entry.part p on p.id = c.part
                        where c.id = :owner
                        """)
                .param("owner", owner)
                .query(UUID.class)
                .optional();
    }

    /** By part or companion, in one statement; what is neither is absent. */
    public Map<UUID, UUID> entriesOf(Collection<UUID> owners) {
        return jdbc
                .sql(
                        """
                        select id as owner, entry from entry.part where id = any(:owners)
                        union
                        select c.id, p.entry
                          from entry.companion c join entry.part p on p.id = c.part
                         where c.id = any(:owners)
                        """)
                .param("owners", owners.toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                Map.entry(
                                        row.getObject("owner", UUID.class),
                                        row.getObject("entry", UUID.class)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public void insert(UUID entry, int position, WorkKind kind) {
        jdbc.sql(
                        """
                        insert into entry.part (entry, position, kind)
                        values (:entry, :position, :kind)
                        """)
                .param("entry", entry)
                .param("position", position)
                .param("kind", kind.name())
                .update();
    }

    /** Texts that are null stay; an empty day is none. */
    public void update(UUID key, PartChange change) {
        WorkKind kind = change.kind();
        jdbc.sql(
                        """
                        update entry.part
                        set kind = coalesce(:kind, kind), title = coalesce(:title, title),
                            article = coalesce(:article, article), link = coalesce(:link, link),
                            outlet = coalesce(:outlet, outlet), place = coalesce(:place, place),
                            published_on = case when :day::text is null then published_on
                                                else nullif(:day, '')::date end
                        where id = :key
                        """)
                .param("key", key)
                .param("kind", kind == null ? null : kind.name())
                .param("title", change.title())
                .param("article", change.article())
                .param("link", change.link())
                .param("outlet", change.outlet())
                .param("place", change.place())
                .param("day", change.publishedOn())
                .update();
    }

    /** Takes everything out of a part that only its kind of work has. */
    public void empty(UUID key) {
        jdbc.sql("delete from entry.companion where part = :key").param("key", key).update();
        jdbc.sql("update entry.part set article = '' where id = :key").param("key", key).update();
    }

    /** Forgets what stood behind a part's link. */
    public void forget(UUID key) {
        jdbc.sql("delete from entry.link_snapshot where part = :key").param("key", key).update();
    }

    public void arrange(UUID entry, List<UUID> order) {
        jdbc.sql(
                        """
                        update entry.part p set position = o.position
                        from unnest(:keys::uuid[]) with ordinality o (id, position)
                        where p.entry = :entry and p.id = o.id
                        """)
                .param("entry", entry)
                .param("keys", order.toArray(UUID[]::new))
                .update();
    }

    /** Those behind it move up. */
    public void delete(Part part) {
        jdbc.sql("delete from entry.part where id = :key").param("key", part.key()).update();
        jdbc.sql(
                        """
                        update entry.part set position = position - 1
                        where entry = :entry and position > :position
                        """)
                .param("entry", part.entry())
                .param("position", part.position())
                .update();
    }
}
