// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging.store;

import static org.palmares.judging.PanelRounds.FINAL;

import org.palmares.judging.ScoreSheetSeal;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Seals, and what they closed. */
@Component
public class ScoreSealTable {

    /** One mark of a sealed sheet. */
    public record SealedMark(UUID entry, int seat, UUID criterion, BigDecimal points) {}

    private static final RowMapper<ScoreSheetSeal> ROW =
            (row, _) ->
                    new ScoreSheetSeal(
                            row.getObject("contest", UUID.class),
                            row.getInt("round"),
                            row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                            row.getObject("sealed_by", UUID.class),
                            row.getInt("sheets"),
                            row.getInt("missing"),
                            row.getString("digest"));

    private final JdbcClient jdbc;

    ScoreSealTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the final round. */
    public Optional<ScoreSheetSeal> of(UUID contest) {
        return of(contest, FINAL);
    }

    public Optional<ScoreSheetSeal> of(UUID contest, int round) {
        return jdbc.sql(
                        "select * from judging.score_seal"
                                + " where contest = :contest and round = :round")
                .param("contest", contest)
                .param("round", round)
                .query(ROW)
                .optional();
    }

    /** Every round's, by one statement. */
    public List<ScoreSheetSeal> all(Collection<UUID> contests) {
        return jdbc.sql(
                        "select * from judging.score_seal where contest = any(:contests)"
                                + " order by contest, round")
                .param("contests", contests.toArray(UUID[]::new))
                .query(ROW)
                .list();
    }

    /** Of the final rounds. */
    public Map<UUID, ScoreSheetSeal> of(Collection<UUID> contests) {
        Map<UUID, ScoreSheetSeal> seals = new HashMap<>();
        jdbc.sql("select * from judging.score_seal where contest = any(:contests) and round = 0")
                .param("contests", contests.toArray(UUID[]::new))
                .query(ROW)
                .list()
                .forEach(seal -> seals.put(seal.contest(), seal));
        return seals;
    }

    /** Seals the submitted sheets of these pairs; counts the rows. */
    public int sealSheets(UUID contest, int round, Collection<Pair> pairs) {
        return jdbc.sql(
                        """
                        update judging.score_sheet s set state = 'SEALED'
                        from judging.assignment a
                        join unnest(:entries, :jurors) as p (entry, juror)
                          on p.entry = a.entry and p.juror = a.juror
                        where a.id = s.assignment and a.contest = :contest
                          and a.round = :round and s.state = 'SUBMITTED'
                        """)
                .param("contest", contest)
                .param("round", round)
                .param("entries", pairs.stream().map(Pair::entry).toArray(UUID[]::new))
                .param("jurors", pairs.stream().map(Pair::juror).toArray(UUID[]::new))
                .update();
    }

    /** Every mark of every sealed sheet of a round, in an order that the rows themselves give. */
    public List<SealedMark> marks(UUID contest, int round) {
        return jdbc.sql(
                        """
                        select a.entry, seat.number, m.criterion, m.points
                        from judging.assignment a
                        join judging.seat seat on seat.contest = a.contest
                          and seat.round = a.round and seat.juror = a.juror
                        join judging.score_sheet s on s.assignment = a.id and s.state = 'SEALED'
                        join judging.mark m on m.sheet = s.assignment
                        where a.contest = :contest and a.round = :round
                        order by a.entry, seat.number, m.criterion
                        """)
                .param("contest", contest)
                .param("round", round)
                .query(
                        (row, _) ->
                                new SealedMark(
                                        row.getObject("entry", UUID.class),
                                        row.getInt("number"),
                                        row.getObject("criterion", UUID.class),
                                        row.getBigDecimal("points")))
                .list();
    }

    public void insert(
            UUID contest,
            int round,
            UUID sealedBy,
            int sheets,
            Collection<Pair> missing,
            String digest) {
        jdbc.sql(
                        """
                        insert into judging.missing_sheet (contest, round, entry, juror)
                        select :contest, :round, p.entry, p.juror
                        from unnest(:entries, :jurors) as p (entry, juror)
                        """)
                .param("contest", contest)
                .param("round", round)
                .param("entries", missing.stream().map(Pair::entry).toArray(UUID[]::new))
                .param("jurors", missing.stream().map(Pair::juror).toArray(UUID[]::new))
                .update();
        jdbc.sql(
                        """
                        insert into judging.score_seal (contest, round, sealed_by, sheets, missing, digest)
                        values (:contest, :round, :by, :sheets, :missing, :digest)
                        """)
                .param("contest", contest)
                .param("round", round)
                .param("by", sealedBy)
                .param("sheets", sheets)
                .param("missing", missing.size())
                .param("digest", digest)
                .update();
    }
}
