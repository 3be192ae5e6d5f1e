// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Panels, and the seats in them. */
@Component
public class PanelTable {

    private final JdbcClient jdbc;

    PanelTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the panel unless it is there, and holds it alone until the transaction ends. */
    public void holdAlone(UUID contest) {
        jdbc.sql("insert into judging.panel (contest) values (:contest) on conflict do nothing")
                .param("contest", contest)
                .update();
        jdbc.sql("select contest from judging.panel where contest = :contest for update")
                .param("contest", contest)
                .query(UUID.class)
                .single();
    }

    /** Holds the panel together with others who mark, so that nobody ends judging meanwhile. */
    public void hold(UUID contest) {
        jdbc.sql("select contest from judging.panel where contest = :contest for share")
                .param("contest", contest)
                .query(UUID.class)
                .single();
    }

    /** Whether a panel is there. */
    public boolean has(UUID contest) {
        return jdbc.sql("select exists (select from judging.panel where contest = :contest)")
                .param("contest", contest)
                .query(Boolean.class)
                .single();
    }

    /** Seats for those who have none, in their order; the panel is held alone. */
    public void seat(UUID contest, int round, List<UUID> jurors) {
        jdbc.sql(
                        """
                        insert into judging.seat (contest, round, juror, number)
                        select :contest, :round, j.juror,
                               row_number() over (order by j.position)
                               + coalesce((select max(number) from judging.seat
                                           where contest = :contest and round = :round), 0)
                        from unnest(:jurors) with ordinality as j (juror, position)
                        where not exists (select from judging.seat s
                                          where s.contest = :contest and s.round = :round
                                            and s.juror = j.juror)
                        """)
                .param("contest", contest)
                .param("round", round)
                .param("jurors", jurors.toArray(UUID[]::new))
                .update();
    }

    /** The number of each juror's seat, by contest and juror, in the order of the numbers. */
    public Map<UUID, Map<UUID, Integer>> seats(Collection<UUID> contests) {
        Map<UUID, Map<UUID, Integer>> seats = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select contest, juror, number from judging.seat
                        where contest = any(:contests) order by contest, number
                        """)
                .param("contests", contests.toArray(UUID[]::new))
                .query(
                        row -> {
                            seats.computeIfAbsent(
                                            row.getObject("contest", UUID.class),
                                            _ -> new LinkedHashMap<>())
                                    .put(row.getObject("juror", UUID.class), row.getInt("number"));
                        });
        return seats;
    }
}
