// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import org.jspecify.annotations.Nullable;
import org.palmares.judging.Assignment;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who marks what. Works that left the contest are nobody's to mark. */
@Component
public class AssignmentTable {

    private static final String SELECT =
            """
            select a.*, w.category, w.code from judging.assignment a
            join judging.blind_work w
              on w.contest = a.contest and w.round = a.round and w.entry = a.entry
            where w.left_at is null
            """;

    private static final RowMapper<Assignment> ROW =
            (row, _) ->
                    new Assignment(
                            row.getObject("id", UUID.class),
                            row.getObject("contest", UUID.class),
                            row.getInt("round"),
                            row.getObject("entry", UUID.class),
                            row.getObject("category", UUID.class),
                            row.getObject("juror", UUID.class),
                            row.getString("code"));

    private final JdbcClient jdbc;

    AssignmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives each juror the work beside it, with an empty sheet; counts those that are new. */
    public int insert(UUID contest, int round, List<Pair> pairs) {
        return jdbc.sql(
                        """
                        with made as (
                            insert into judging.assignment (contest, round, entry, juror)
                            select :contest, :round, p.entry, p.juror
                            from unnest(:entries, :jurors) as p (entry, juror)
                            on conflict do nothing
                            returning id)
                        insert into judging.score_sheet (assignment) select id from made
                        """)
                .param("contest", contest)
                .param("round", round)
                .param("entries", pairs.stream().map(Pair::entry).toArray(UUID[]::new))
                .param("jurors", pairs.stream().map(Pair::juror).toArray(UUID[]::new))
                .update();
    }

    public Optional<Assignment> byKey(UUID key) {
        return jdbc.sql(SELECT + " and a.id = :key").param("key", key).query(ROW).optional();
    }

    /** A juror's queue by code, which says nothing of the works' numbers. */
    public List<Assignment> queue(
            UUID contest, int round, UUID juror, @Nullable String after, int most) {
        return jdbc.sql(
                        SELECT
                                + """
                                 and a.contest = :contest and a.round = :round
                                 and a.juror = :juror
                                 and (:after::text is null or w.code > :after)
                                order by w.code limit :most
                                """)
                .param("contest", contest)
                .param("round", round)
                .param("juror", juror)
                .param("after", after)
                .param("most", most)
                .query(ROW)
                .list();
    }

    /** The works of each juror of a round, always in the same order. */
    public Map<UUID, List<UUID>> works(UUID contest, int round) {
        return jdbc
                .sql(
                        SELECT
                                + " and a.contest = :contest and a.round = :round order by a.juror,"
                                + " a.entry")
                .param("contest", contest)
                .param("round", round)
                .query(ROW)
                .list()
                .stream()
                .collect(
                        groupingBy(
                                Assignment::juror,
                                LinkedHashMap::new,
                                mapping(Assignment::entry, toList())));
    }

    /** How many works a round gives the juror. */
    public int size(UUID contest, int round, UUID juror) {
        return jdbc.sql(
                        """
                        select count(*) from judging.assignment a
                        join judging.blind_work w
                          on w.contest = a.contest and w.round = a.round and w.entry = a.entry
                        where a.contest = :contest and a.round = :round and a.juror = :juror
                          and w.left_at is null
                        """)
                .param("contest", contest)
                .param("round", round)
                .param("juror", juror)
                .query(Integer.class)
                .single();
    }
}
