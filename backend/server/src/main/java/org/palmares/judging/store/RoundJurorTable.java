// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who was named for which round; a round of which nothing is said is everybody's. */
@Component
public class RoundJurorTable {

    private final JdbcClient jdbc;

    RoundJurorTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Set<UUID> of(UUID contest, int round) {
        return new HashSet<>(
                jdbc.sql(
                                "select juror from judging.round_juror"
                                        + " where contest = :contest and round = :round")
                        .param("contest", contest)
                        .param("round", round)
                        .query(UUID.class)
                        .list());
    }

    /** By contest and round, by one statement. */
    public Map<UUID, Map<Integer, Set<UUID>>> of(Collection<UUID> contests) {
        Map<UUID, Map<Integer, Set<UUID>>> found = new HashMap<>();
        jdbc.sql("select * from judging.round_juror where contest = any(:contests)")
                .param("contests", contests.toArray(UUID[]::new))
                .query(
                        row -> {
                            found.computeIfAbsent(
                                            row.getObject("contest", UUID.class),
                                            _ -> new HashMap<>())
                                    .computeIfAbsent(row.getInt("round"), _ -> new HashSet<>())
                                    .add(row.getObject("juror", UUID.class));
                        });
        return found;
    }

    /** The panel is held alone. */
    public void replace(UUID contest, int round, Collection<UUID> jurors) {
        jdbc.sql("delete from judging.round_juror where contest = :contest and round = :round")
                .param("contest", contest)
                .param("round", round)
                .update();
        jdbc.sql(
                        """
                        insert into judging.round_juror (contest, round, juror)
                        select distinct :contest::uuid, :round::int, j from unnest(:jurors::uuid[]) j
                        """)
                .param("contest", contest)
                .param("round", round)
                .param("jurors", jurors.toArray(UUID[]::new))
                .update();
    }
}
