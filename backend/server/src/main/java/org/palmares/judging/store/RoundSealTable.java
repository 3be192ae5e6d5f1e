// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging.store;

import org.palmares.judging.Verdict;
import org.palmares.judging.store.ScoreSealTable.SealedMark;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** How far rounds have come, and what their sealed sheets say. */
@Component
public class RoundSealTable {

    /** The verdict of a sealed sheet. */
    public record SealedVerdict(UUID entry, int seat, Verdict verdict) {}

    private final JdbcClient jdbc;

    RoundSealTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rounds in which a juror has written. */
    public Set<Integer> begun(UUID contest) {
        return numbers(
                """
                select distinct a.round from judging.assignment a
                join judging.score_sheet s on s.assignment = a.id and s.state <> 'EMPTY'
                where a.contest = :contest
                """,
                contest);
    }

    public Set<Integer> sealed(UUID contest) {
        return numbers("select round from judging.score_seal where contest = :contest", contest);
    }

    /** Every verdict of a sealed round, in an order that the rows themselves give. */
    public List<SealedVerdict> verdicts(UUID contest, int round) {
        return jdbc.sql(
                        """
                        select a.entry, seat.number, s.verdict
                        from judging.assignment a
                        join judging.seat seat on seat.contest = a.contest
                          and seat.round = a.round and seat.juror = a.juror
                        join judging.score_sheet s on s.assignment = a.id and s.state = 'SEALED'
                        where a.contest = :contest and a.round = :round and s.verdict is not null
                        order by a.entry, seat.number
                        """)
                .param("contest", contest)
                .param("round", round)
                .query(
                        (row, _) ->
                                new SealedVerdict(
                                        row.getObject("entry", UUID.class),
                                        row.getInt("number"),
                                        Verdict.valueOf(row.getString("verdict"))))
                .list();
    }

    /** One line for each mark and each verdict, as it is sealed. */
    public static String lines(List<SealedMark> marks, List<SealedVerdict> verdicts) {
        StringBuilder lines = new StringBuilder();
        for (SealedMark mark : marks) {
            lines.append(
                    "%s %d %s %s\n"
                            .formatted(
                                    mark.entry(),
                                    mark.seat(),
                                    mark.criterion(),
                                    mark.points().stripTrailingZeros().toPlainString()));
        }
        for (SealedVerdict one : verdicts) {
            lines.append("%s %d %s\n".formatted(one.entry(), one.seat(), one.verdict()));
        }
        return lines.toString();
    }

    private Set<Integer> numbers(String sql, UUID contest) {
        return new HashSet<>(jdbc.sql(sql).param("contest", contest).query(Integer.class).list());
    }
}
