// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.store;

import org.jspecify.annotations.Nullable;
import org.palmares.entry.Entry;
import org.palmares.entry.EntryState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** Pages of works, and how many there are in all. */
@Component
public class EntryPageTable {

    private static final String OWN =
            " from entry.entry where (owner = :owner or owner is null and device = :device)";

    private static final String SCREENED =
            """
             from entry.entry
            where contest = :contest and state <> 'DRAFT' and number is not null
              and (:state::text is null or state = :state)
            """;

    private final JdbcClient jdbc;

    EntryPageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An account's works and a device's drafts that nobody owns, newest first. */
    public List<Entry> own(
            @Nullable UUID owner, @Nullable UUID device, @Nullable UUID after, int most) {
        return jdbc.sql(
                        "select *"
                                + OWN
                                + " and (:after::uuid is null or id < :after)"
                                + " order by id desc limit :most")
                .param("owner", owner)
                .param("device", device)
                .param("after", after)
                .param("most", most)
                .query(EntryTable.ROW)
                .list();
    }

    public int countOwn(@Nullable UUID owner, @Nullable UUID device) {
        return single(
                jdbc.sql("select count(*)" + OWN).param("owner", owner).param("device", device));
    }

    /** Works handed in, by number. */
    public List<Entry> screening(UUID contest, @Nullable EntryState state, int after, int most) {
        return jdbc.sql("select *" + SCREENED + " and number > :after order by number limit :most")
                .param("contest", contest)
                .param("state", state == null ? null : state.name())
                .param("after", after)
                .param("most", most)
                .query(EntryTable.ROW)
                .list();
    }

    public int countScreening(UUID contest, @Nullable EntryState state) {
        return single(
                jdbc.sql("select count(*)" + SCREENED)
                        .param("contest", contest)
                        .param("state", state == null ? null : state.name()));
    }

    private static int single(StatementSpec statement) {
        return statement.query(Integer.class).single();
    }
}
