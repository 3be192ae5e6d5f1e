// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.store;

import org.jspecify.annotations.Nullable;
import org.palmares.entry.Entry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** How works leave the drafts and go on. Callers hold the row's lock. */
@Component
public class HandInTable {

    private final JdbcClient jdbc;

    HandInTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The next short number of a contest. The row stays locked until the transaction ends, so that
     * a transaction that fails gives its number to the next one: no gaps.
     */
    public int nextNumber(UUID contest) {
        return jdbc.sql(
                        """
                        insert into entry.numbering (contest, last) values (:contest, 1)
                        on conflict (contest) do update set last = numbering.last + 1
                        returning last
                        """)
                .param("contest", contest)
                .query(Integer.class)
                .single();
    }

    /**
     * How many other works of an account stand in the category of this one. Submissions of one
     * account to one category go one after the other until the transaction ends, so that two at
     * once do not both find room.
     */
    public int handedIn(Entry entry, UUID account) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:place, 0))")
                .param("place", "works " + account + " " + entry.category())
                .query((_, _) -> true)
                .list();
        return jdbc.sql(
                        """
                        select count(*) from entry.entry
                        where owner = :account and category = :category and id <> :key
                          and state in ('SUBMITTED', 'ACCEPTED', 'REFUSED')
                        """)
                .param("account", account)
                .param("category", entry.category())
                .param("key", entry.key())
                .query(Integer.class)
                .single();
    }

    public Entry submit(UUID key, int number, @Nullable UUID owner, int consentVersion) {
        return jdbc.sql(
                        """
                        update entry.entry
                        set state = 'SUBMITTED', number = :number, owner = :owner,
                            submitted_at = coalesce(submitted_at, now()), consent_at = now(),
                            consent_version = :consent, correction_until = null,
                            offered_by = null
                        where id = :key returning *
                        """)
                .param("key", key)
                .param("number", number)
                .param("owner", owner)
                .param("consent", consentVersion)
                .query(EntryTable.ROW)
                .single();
    }

    /** Back to its owner's desk; the number stays its own. */
    public void giveBack(UUID key) {
        jdbc.sql(
                        """
                        update entry.entry
                        set state = 'DRAFT', submitted_at = null, consent_at = null,
                            consent_version = null
                        where id = :key
                        """)
                .param("key", key)
                .update();
    }

    public Entry withdraw(UUID key) {
        return jdbc.sql("update entry.entry set state = 'WITHDRAWN' where id = :key returning *")
                .param("key", key)
                .query(EntryTable.ROW)
                .single();
    }

    public Entry screen(UUID key, boolean accepted, @Nullable String reason, UUID by) {
        return jdbc.sql(
                        """
                        update entry.entry
                        set state = case when :accepted then 'ACCEPTED' else 'REFUSED' end,
                            screening_accepted = :accepted, screening_reason = :reason,
                            screened_by = :by, screened_at = now(),
                            look = 'FIRST', first_look_by = null, claimed_by = null,
                            claimed_until = null
                        where id = :key returning *
                        """)
                .param("key", key)
                .param("accepted", accepted)
                .param("reason", reason)
                .param("by", by)
                .query(EntryTable.ROW)
                .single();
    }

    public Entry unscreen(UUID key) {
        return jdbc.sql(
                        """
                        update entry.entry
                        set state = 'SUBMITTED', screening_accepted = null,
                            screening_reason = null, screened_by = null, screened_at = null,
                            look = 'FIRST', first_look_by = null
                        where id = :key returning *
                        """)
                .param("key", key)
                .query(EntryTable.ROW)
                .single();
    }
}
