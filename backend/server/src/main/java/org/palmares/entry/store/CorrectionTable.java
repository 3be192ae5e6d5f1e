// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.store;

import org.palmares.entry.Entry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Works that go back to their entrants for a while. */
@Component
public class CorrectionTable {

    private final JdbcClient jdbc;

    CorrectionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** It stays handed in as of its first time. The caller holds the row's lock. */
    public Entry open(UUID entry, Instant until) {
        return jdbc.sql(
                        """
                        update entry.entry
                        set state = 'DRAFT', correction_until = :until, look = 'FIRST',
                            first_look_by = null, claimed_by = null, claimed_until = null
                        where id = :entry returning *
                        """)
                .param("entry", entry)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(EntryTable.ROW)
                .single();
    }

    /** Takes a request back. The caller holds the row's lock. */
    public Entry close(UUID entry) {
        return jdbc.sql(
                        """
                        update entry.entry set state = 'SUBMITTED', correction_until = null
                        where id = :entry returning *
                        """)
                .param("entry", entry)
                .query(EntryTable.ROW)
                .single();
    }

    /** All whose deadline has passed, each with its mark. */
    public List<Entry> lapse() {
        return jdbc.sql(
                        """
                        with lapsed as (
                            update entry.entry set state = 'SUBMITTED', correction_until = null
                            where state = 'DRAFT' and correction_until <= clock_timestamp()
                            returning *),
                        marked as (
                            insert into entry.screening_step (entry, kind, look, revision)
                            select id, 'LAPSE', 'FIRST', revision from lapsed)
                        select * from lapsed
                        """)
                .query(EntryTable.ROW)
                .list();
    }
}
