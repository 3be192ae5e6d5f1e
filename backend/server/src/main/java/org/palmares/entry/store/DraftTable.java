// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.store;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.WorkKind;
import org.palmares.entry.DraftChange;
import org.palmares.entry.Entry;
import org.palmares.entry.rules.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Component
public class DraftTable {

    private final JdbcClient jdbc;

    DraftTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** With its first part, which has the work's own key. */
    public Entry insert(
            UUID contest,
            UUID category,
            WorkKind kind,
            @Nullable UUID owner,
            @Nullable UUID device) {
        return jdbc.sql(
                        """
                        with begun as (
                          insert into entry.entry (contest, category, owner, device)
                          values (:contest, :category, :owner, :device) returning *),
                        first as (
                          insert into entry.part (id, entry, position, kind)
                          select id, id, 1, :kind from begun)
                        select * from begun
                        """)
                .param("kind", kind.name())
                .param("contest", contest)
                .param("category", category)
                .param("owner", owner)
                .param("device", device)
                .query(EntryTable.ROW)
                .single();
    }

    /** How many drafts an account has in a contest; where it is null, a device. */
    public int count(UUID contest, @Nullable UUID owner, @Nullable UUID device) {
        return jdbc.sql(
                        """
                        select count(*) from entry.entry
                        where contest = :contest and state = 'DRAFT'
                          and (owner = :owner or :owner::uuid is null
                               and owner is null and device = :device)
                        """)
                .param("contest", contest)
                .param("owner", owner)
                .param("device", device)
                .query(Integer.class)
                .single();
    }

    /** Empty where the draft has another revision by now, or is none any more. */
    public Optional<Entry> update(
            UUID key, int revision, DraftChange change, @Nullable UUID account) {
        List<String> authors = change.authors();
        return jdbc.sql(
                        """
                        update entry.entry
                        set category = coalesce(:category, category),
                            title = coalesce(:title, title),
                            search_text = coalesce(:search, search_text),
                            description = coalesce(:description, description),
                            authors = coalesce(:authors::text[], authors),
                            owner = coalesce(owner, :account),
                            unit = case when :choosing then :unit else unit end,
                            revision = revision + 1
                        where id = :key and revision = :revision and state = 'DRAFT'
                        returning *
                        """)
                .param("key", key)
                .param("revision", revision)
                .param("category", change.category())
                .param("title", change.title())
                .param("search", change.title() == null ? null : SearchText.of(change.title()))
                .param("description", change.description())
                .param("authors", authors == null ? null : authors.toArray(String[]::new))
                .param("account", account)
                .param("choosing", change.unit() != null)
                .param("unit", change.unit() == null ? null : change.unit().key())
                .query(EntryTable.ROW)
                .optional();
    }

    /** Counts a change of what the draft consists of. Callers hold the row's lock. */
    public Entry revise(UUID key, @Nullable UUID account) {
        return jdbc.sql(
                        """
                        update entry.entry
                        set owner = coalesce(owner, :account), revision = revision + 1
                        where id = :key returning *
                        """)
                .param("key", key)
                .param("account", account)
                .query(EntryTable.ROW)
                .single();
    }

    /** The accounts that have a draft in a contest, or in one of its categories. */
    public List<UUID> owners(UUID contest, @Nullable UUID category) {
        return jdbc.sql(
                        """
                        select distinct owner from entry.entry
                        where contest = :contest and state = 'DRAFT' and owner is not null
                          and (:category::uuid is null or category = :category)
                        """)
                .param("contest", contest)
                .param("category", category)
                .query((row, _) -> row.getObject("owner", UUID.class))
                .list();
    }

    /** Gives a device's drafts that nobody owns yet to an account. */
    public int claim(UUID device, UUID account) {
        return jdbc.sql(
                        """
                        update entry.entry set owner = :account
                        where device = :device and owner is null
                        """)
                .param("account", account)
                .param("device", device)
                .update();
    }
}
