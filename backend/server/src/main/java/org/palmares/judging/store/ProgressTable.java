// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging.store;

import static java.util.stream.Collectors.groupingBy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counts of sheets by juror; reads no mark. */
@Component
public class ProgressTable {

    /** One juror's sheets in one round. */
    public record Counted(UUID contest, int round, UUID juror, int assigned, int submitted) {}

    private final JdbcClient jdbc;

    ProgressTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By contest, in the order of the rounds and seats. */
    public Map<UUID, List<Counted>> of(Collection<UUID> contests) {
        return jdbc
                .sql(
                        """
                        select seat.contest, seat.round, seat.juror, count(*) as assigned,
                               count(*) filter (where s.state in ('SUBMITTED', 'SEALED'))
                                   as submitted
                        from judging.seat seat
                        join judging.assignment a
                          on a.contest = seat.contest and a.round = seat.round
                             and a.juror = seat.juror
                        join judging.blind_work w
                          on w.contest = a.contest and w.round = a.round and w.entry = a.entry
                             and w.left_at is null
                        join judging.score_sheet s on s.assignment = a.id
                        where seat.contest = any(:contests)
                        group by seat.contest, seat.round, seat.juror, seat.number
                        order by seat.contest, seat.round, seat.number
                        """)
                .param("contests", contests.toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                new Counted(
                                        row.getObject("contest", UUID.class),
                                        row.getInt("round"),
                                        row.getObject("juror", UUID.class),
                                        row.getInt("assigned"),
                                        row.getInt("submitted")))
                .list()
                .stream()
                .collect(groupingBy(Counted::contest));
    }
}
