// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.store;

import org.jspecify.annotations.Nullable;
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

    public Entry insert(UUID contest, UUID category, @Nullable UUID owner, @Nullable UUID device) {
        return jdbc.sql(
                        """
                        insert into entry.entry (contest, category, owner, device)
                        values (:contest, :category, :owner, :device) returning *
                        """)
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
