// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.store;

import org.palmares.entry.Disqualification;
import org.palmares.entry.Entry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Taking works out and putting them back. Callers of what writes hold the row's lock. */
@Component
public class DisqualificationTable {

    private static final String OUT =
            " from entry.entry where contest = :contest and state = 'DISQUALIFIED'";

    private final JdbcClient jdbc;

    DisqualificationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Entry decide(Entry entry, boolean disqualified, String reason, UUID by) {
        jdbc.sql(
                        """
                        insert into entry.disqualification_act
                          (contest, entry, disqualified, reason, decided_by)
                        values (:contest, :entry, :disqualified, :reason, :by)
                        """)
                .param("contest", entry.contest())
                .param("entry", entry.key())
                .param("disqualified", disqualified)
                .param("reason", reason)
                .param("by", by)
                .update();
        return jdbc.sql("update entry.entry set state = :state where id = :key returning *")
                .param("state", disqualified ? "DISQUALIFIED" : "ACCEPTED")
                .param("key", entry.key())
                .query(EntryTable.ROW)
                .single();
    }

    /** Those of these works that are disqualified now. */
    public Map<UUID, Disqualification> standing(Collection<UUID> entries) {
        Map<UUID, Disqualification> found = new HashMap<>();
        jdbc.sql(
                        """
                        select distinct on (a.entry) a.entry, a.reason, a.decided_at
                        from entry.disqualification_act a
                        join entry.entry e on e.id = a.entry and e.state = 'DISQUALIFIED'
                        where a.entry = any(:entries) and a.disqualified
                        order by a.entry, a.id desc
                        """)
                .param("entries", entries.toArray(UUID[]::new))
                .query(
                        row -> {
                            found.put(
                                    row.getObject("entry", UUID.class),
                                    new Disqualification(
                                            row.getString("reason"),
                                            row.getObject("decided_at", OffsetDateTime.class)
                                                    .toInstant()));
                        });
        return found;
    }

    /** By number. */
    public List<Entry> disqualified(UUID contest, int after, int most) {
        return jdbc.sql("select *" + OUT + " and number > :after order by number limit :most")
                .param("contest", contest)
                .param("after", after)
                .param("most", most)
                .query(EntryTable.ROW)
                .list();
    }

    public int count(UUID contest) {
        return jdbc.sql("select count(*)" + OUT)
                .param("contest", contest)
                .query(Integer.class)
                .single();
    }
}
