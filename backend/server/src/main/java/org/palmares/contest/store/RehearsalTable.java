// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Component
public class RehearsalTable {

    private final JdbcClient jdbc;

    RehearsalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rehearsal of each of these contests; absent where there is none, or none any more. */
    public Map<UUID, UUID> of(Collection<UUID> contests) {
        Map<UUID, UUID> found = new HashMap<>();
        jdbc.sql(
                        """
                        select id, rehearsal_of from contest.contest
                        where rehearsal_of = any(:contests) and wiping_since is null
                        """)
                .param("contests", contests.toArray(UUID[]::new))
                .query(
                        row -> {
                            found.put(
                                    row.getObject("rehearsal_of", UUID.class),
                                    row.getObject("id", UUID.class));
                        });
        return found;
    }

    /**
     * From now on it is gone for everybody: nobody has a role in it, no link leads to it, and its
     * address is free. Whoever still saw it is waited for before its rows go.
     */
    public void beginWiping(UUID rehearsal) {
        jdbc.sql(
                        """
                        update contest.contest
                        set wiping_since = now(), wiping_barrier = pg_current_xact_id(),
                            slug = 'wiped-' || id, intake_grace_hours = 0
                        where id = :rehearsal
                        """)
                .param("rehearsal", rehearsal)
                .update();
        jdbc.sql(
                        """
                        update contest.invitation set revoked_at = coalesce(revoked_at, now())
                        where contest = :rehearsal
                        """)
                .param("rehearsal", rehearsal)
                .update();
        jdbc.sql("delete from contest.member where contest = :rehearsal")
                .param("rehearsal", rehearsal)
                .update();
    }

    /** Those that nobody sees any more, by keys. */
    public List<UUID> due() {
        return jdbc.sql(
                        """
                        select id from contest.contest
                        where wiping_since is not null
                          and wiping_barrier < pg_snapshot_xmin(pg_current_snapshot())
                        order by id
                        """)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Holds it until the transaction ends; empty where another node has it or has done it. */
    public Optional<UUID> hold(UUID rehearsal) {
        return jdbc.sql(
                        """
                        select id from contest.contest
                        where id = :rehearsal and wiping_since is not null for update skip locked
                        """)
                .param("rehearsal", rehearsal)
                .query(UUID.class)
                .optional();
    }

    /** Takes away the contest itself, with everything that this module keeps of it. */
    public void wipe(UUID rehearsal) {
        jdbc.sql("select contest.wipe_rehearsal(:rehearsal)")
                .param("rehearsal", rehearsal)
                .query((_, _) -> true)
                .single();
    }
}
