// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.store;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.WorkKind;
import org.palmares.entry.Docket;
import org.palmares.entry.DocketedEntry;
import org.palmares.entry.Entry;
import org.palmares.entry.rules.SearchText;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the secretariat wrote down, with the works that it is about. */
@Component
public class DocketTable {

    private static final RowMapper<DocketedEntry> ROW =
            (row, number) -> new DocketedEntry(EntryTable.ROW.mapRow(row, number), docket(row));

    private static final String COLUMNS =
            """
            select e.*, d.own_key, d.phone, d.email, d.links, d.file_names, d.published_on
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DocketTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public void lock(UUID contest) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('docket ' || :contest, 0))")
                .param("contest", contest.toString())
                .query((_, _) -> true)
                .single();
    }

    public List<DocketedEntry> of(UUID contest) {
        return jdbc.sql(
                        COLUMNS
                                + """
                                 from entry.docket d join entry.entry e on e.id = d.entry
                                where d.contest = :contest order by e.id
                                """)
                .param("contest", contest)
                .query(ROW)
                .list();
    }

    /** Works handed in and the secretariat's drafts, in the order in which they were begun. */
    public List<DocketedEntry> page(UUID contest, @Nullable UUID after, int most) {
        return jdbc.sql(
                        COLUMNS
                                + """
                                 from entry.entry e left join entry.docket d on e.id = d.entry
                                where e.contest = :contest
                                  and (e.state <> 'DRAFT' or e.entered_by is not null)
                                  and (:after::uuid is null or e.id > :after)
                                order by e.id limit :most
                                """)
                .param("contest", contest)
                .param("after", after)
                .param("most", most)
                .query(ROW)
                .list();
    }

    /**
     * New works and changed drafts: a statement for the works, their parts and their dockets each.
     */
    public void write(
            UUID contest,
            UUID by,
            Collection<DocketedEntry> works,
            Map<UUID, WorkKind> kindByCategory) {
        String rows =
                json.writeValueAsString(
                        works.stream().map(work -> row(work, kindByCategory)).toList());
        jdbc.sql(
                        """
                        insert into entry.entry
                          (id, contest, category, title, search_text, description, authors, unit,
                           entered_by)
                        select key, :contest, category, title, search, description, authors, unit,
                               :by
                        from jsonb_to_recordset(:rows::jsonb) as given
                          (key uuid, category uuid, title text, search text, description text,
                           authors text[], unit uuid)
                        on conflict (id) do update
                        set category = excluded.category, title = excluded.title,
                            search_text = excluded.search_text,
                            description = excluded.description, authors = excluded.authors,
                            unit = excluded.unit, revision = entry.revision + 1
                        where entry.state = 'DRAFT' and entry.counted_at is null
                        """)
                .param("contest", contest)
                .param("by", by)
                .param("rows", rows)
                .update();
        jdbc.sql(
                        """
                        insert into entry.part (id, entry, position, kind, link)
                        select key, key, 1, kind, coalesce(links[1], '')
                        from jsonb_to_recordset(:rows::jsonb) as given
                          (key uuid, kind text, links text[])
                        where not exists (select from entry.part where entry = given.key)
                        """)
                .param("rows", rows)
                .update();
        jdbc.sql(
                        """
                        insert into entry.docket
                          (entry, contest, own_key, phone, email, links, file_names, published_on)
                        select key, :contest, own_key, phone, email, links, files, published
                        from jsonb_to_recordset(:rows::jsonb) as given
                          (key uuid, own_key text, phone text, email text, links text[],
                           files text[], published date)
                        on conflict (entry) do update
                        set own_key = excluded.own_key, phone = excluded.phone,
                            email = excluded.email, links = excluded.links,
                            file_names = excluded.file_names,
                            published_on = excluded.published_on
                        """)
                .param("contest", contest)
                .param("rows", rows)
                .update();
    }

    public List<Entry> byKeys(Collection<UUID> keys) {
        return jdbc.sql("select * from entry.entry where id = any(:keys)")
                .param("keys", keys.toArray(UUID[]::new))
                .query(EntryTable.ROW)
                .list();
    }

    /** Of a work that is entered now, behind those before. */
    public UUID nextKey() {
        return jdbc.sql("select uuidv7()").query(UUID.class).single();
    }

    public boolean hasOwnKey(UUID contest, String ownKey) {
        return jdbc.sql(
                        """
                        select exists (select from entry.docket
                          where contest = :contest and lower(own_key) = lower(:own_key))
                        """)
                .param("contest", contest)
                .param("own_key", ownKey)
                .query(Boolean.class)
                .single();
    }

    /** The dockets of those works that have one. */
    public Map<UUID, Docket> dockets(Collection<UUID> entries) {
        return jdbc
                .sql("select * from entry.docket where entry = any(:entries)")
                .param("entries", entries.toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                Map.entry(
                                        row.getObject("entry", UUID.class),
                                        java.util.Objects.requireNonNull(docket(row))))
                .list()
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Only drafts. */
    public void delete(Collection<UUID> keys) {
        jdbc.sql("delete from entry.entry where id = any(:keys) and state = 'DRAFT'")
                .param("keys", keys.toArray(UUID[]::new))
                .update();
    }

    private static Map<String, Object> row(DocketedEntry work, Map<UUID, WorkKind> kindByCategory) {
        Docket docket = java.util.Objects.requireNonNull(work.docket());
        var entry = work.entry();
        var row = new java.util.HashMap<String, Object>();
        row.put("key", entry.key());
        row.put("category", entry.category());
        row.put("kind", kindByCategory.getOrDefault(entry.category(), WorkKind.VIDEO).name());
        row.put("title", entry.title());
        row.put("search", SearchText.of(entry.title()));
        row.put("description", entry.description());
        row.put("authors", entry.authors());
        row.put("own_key", docket.ownKey());
        row.put("phone", docket.phone());
        row.put("email", docket.email());
        row.put("links", docket.links());
        row.put("files", docket.fileNames());
        if (entry.unit() != null) {
            row.put("unit", entry.unit());
        }
        if (docket.publishedOn() != null) {
            row.put("published", docket.publishedOn().toString());
        }
        return row;
    }

    private static @Nullable Docket docket(ResultSet row) throws SQLException {
        String ownKey = row.getString("own_key");
        return ownKey == null
                ? null
                : new Docket(
                        ownKey,
                        row.getString("phone"),
                        row.getString("email"),
                        List.of((String[]) row.getArray("links").getArray()),
                        List.of((String[]) row.getArray("file_names").getArray()),
                        row.getObject("published_on", LocalDate.class));
    }
}
