// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging.store;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import org.jspecify.annotations.Nullable;
import org.palmares.judging.ScoreSheet;
import org.palmares.judging.ScoreSheetState;
import org.palmares.judging.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Score sheets and their marks; every write names the revision that it saw. */
@Component
public class ScoreSheetTable {

    private static final String SELECT =
            """
            select s.*, a.contest, a.round, w.category from judging.score_sheet s
            join judging.assignment a on a.id = s.assignment
            join judging.blind_work w on w.contest = a.contest
              and w.round = a.round and w.entry = a.entry
            where s.assignment = any(:keys)
            """;

    private final JdbcClient jdbc;

    ScoreSheetTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public ScoreSheet byKey(UUID assignment) {
        return requireNonNull(byKeys(List.of(assignment)).get(assignment));
    }

    /** By assignment; one statement for sheets, one for marks. */
    public Map<UUID, ScoreSheet> byKeys(Collection<UUID> assignments) {
        UUID[] keys = assignments.toArray(UUID[]::new);
        Map<UUID, Map<UUID, BigDecimal>> marks = marks(keys);
        return jdbc
                .sql(SELECT)
                .param("keys", keys)
                .query((row, _) -> read(row, marks))
                .list()
                .stream()
                .collect(toMap(ScoreSheet::assignment, Function.identity()));
    }

    /** False where the sheet has changed meanwhile, or is no longer a draft. */
    public boolean save(
            UUID assignment,
            int revision,
            @Nullable Verdict verdict,
            Map<UUID, BigDecimal> marks,
            String comment) {
        int saved =
                jdbc.sql(
                                """
                                update judging.score_sheet
                                set state = 'DRAFT', comment = :comment,
                                    verdict = :verdict, revision = revision + 1,
                                    saved_at = clock_timestamp()
                                where assignment = :assignment and revision = :revision
                                  and state in ('EMPTY', 'DRAFT')
                                """)
                        .param("assignment", assignment)
                        .param("revision", revision)
                        .param("comment", comment)
                        .param("verdict", verdict == null ? null : verdict.name())
                        .update();
        if (saved == 1) {
            replaceMarks(assignment, marks);
        }
        return saved == 1;
    }

    public boolean submit(UUID assignment, int revision) {
        return jdbc.sql(
                                """
                                update judging.score_sheet
                                set state = 'SUBMITTED', revision = revision + 1,
                                    submitted_at = clock_timestamp()
                                where assignment = :assignment and revision = :revision
                                  and state in ('EMPTY', 'DRAFT')
                                """)
                        .param("assignment", assignment)
                        .param("revision", revision)
                        .update()
                == 1;
    }

    public boolean reopen(UUID assignment) {
        return jdbc.sql(
                                """
                                update judging.score_sheet
                                set state = 'DRAFT', revision = revision + 1, submitted_at = null
                                where assignment = :assignment and state = 'SUBMITTED'
                                """)
                        .param("assignment", assignment)
                        .update()
                == 1;
    }

    /** The pairs whose sheets are in. */
    public Set<Pair> submitted(UUID contest, int round) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select a.entry, a.juror from judging.score_sheet s
                                join judging.assignment a on a.id = s.assignment
                                where a.contest = :contest and a.round = :round
                                  and s.state in ('SUBMITTED', 'SEALED')
                                """)
                        .param("contest", contest)
                        .param("round", round)
                        .query(
                                (row, _) ->
                                        new Pair(
                                                row.getObject("entry", UUID.class),
                                                row.getObject("juror", UUID.class)))
                        .list());
    }

    private void replaceMarks(UUID sheet, Map<UUID, BigDecimal> marks) {
        List<UUID> criteria = List.copyOf(marks.keySet());
        jdbc.sql("delete from judging.mark where sheet = :sheet").param("sheet", sheet).update();
        jdbc.sql(
                        """
                        insert into judging.mark (sheet, criterion, points)
                        select :sheet, m.criterion, m.points
                        from unnest(:criteria, :points) as m (criterion, points)
                        """)
                .param("sheet", sheet)
                .param("criteria", criteria.toArray(UUID[]::new))
                .param("points", criteria.stream().map(marks::get).toArray(BigDecimal[]::new))
                .update();
    }

    private Map<UUID, Map<UUID, BigDecimal>> marks(UUID[] sheets) {
        Map<UUID, Map<UUID, BigDecimal>> marks = new HashMap<>();
        jdbc.sql("select * from judging.mark where sheet = any(:sheets)")
                .param("sheets", sheets)
                .query(
                        row -> {
                            marks.computeIfAbsent(
                                            row.getObject("sheet", UUID.class),
                                            _ -> new HashMap<>())
                                    .put(
                                            row.getObject("criterion", UUID.class),
                                            row.getBigDecimal("points"));
                        });
        return marks;
    }

    private static ScoreSheet read(ResultSet row, Map<UUID, Map<UUID, BigDecimal>> marks)
            throws SQLException {
        UUID assignment = row.getObject("assignment", UUID.class);
        String verdict = row.getString("verdict");
        return new ScoreSheet(
                assignment,
                row.getObject("contest", UUID.class),
                row.getObject("category", UUID.class),
                ScoreSheetState.valueOf(row.getString("state")),
                verdict == null ? null : Verdict.valueOf(verdict),
                marks.getOrDefault(assignment, Map.of()),
                row.getString("comment"),
                row.getInt("revision"),
                optional(row, "saved_at"),
                optional(row, "submitted_at"));
    }

    private static @Nullable Instant optional(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
