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

import java.util.Collection;
import java.util.HashMap;
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
            join judging.blind_work w on w.contest = a.contest and w.entry = a.entry
            where w.left_at is null
            """;

    private static final RowMapper<Assignment> ROW =
            (row, _) ->
                    new Assignment(
                            row.getObject("id", UUID.class),
                            row.getObject("contest", UUID.class),
                            row.getObject("entry", UUID.class),
                            row.getObject("category", UUID.class),
                            row.getObject("juror", UUID.class),
                            row.getString("code"));

    private final JdbcClient jdbc;

    AssignmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives each juror the work beside it, with an empty sheet; counts those that are new. */
    public int insert(UUID contest, List<Pair> pairs) {
        return jdbc.sql(
                        """
                        with made as (
                            insert into judging.assignment (contest, entry, juror)
                            select :contest, p.entry, p.juror
                            from unnest(:entries, :jurors) as p (entry, juror)
                            on conflict do nothing
                            returning id)
                        insert into judging.score_sheet (assignment) select id from made
                        """)
                .param("contest", contest)
                .param("entries", pairs.stream().map(Pair::entry).toArray(UUID[]::new))
                .param("jurors", pairs.stream().map(Pair::juror).toArray(UUID[]::new))
                .update();
    }

    public Optional<Assignment> byKey(UUID key) {
        return jdbc.sql(SELECT + " and a.id = :key").param("key", key).query(ROW).optional();
    }

    /** A juror's queue by code, which says nothing of the works' numbers. */
    public List<Assignment> queue(UUID contest, UUID juror, @Nullable String after, int most) {
        return jdbc.sql(
                        SELECT
                                + """
                                 and a.contest = :contest and a.juror = :juror
                                 and (:after::text is null or w.code > :after)
                                order by w.code limit :most
                                """)
                .param("contest", contest)
                .param("juror", juror)
                .param("after", after)
                .param("most", most)
                .query(ROW)
                .list();
    }

    /** The works of each juror of a contest, always in the same order. */
    public Map<UUID, List<UUID>> works(UUID contest) {
        return jdbc
                .sql(SELECT + " and a.contest = :contest order by a.juror, a.entry")
                .param("contest", contest)
                .query(ROW)
                .list()
                .stream()
                .collect(
                        groupingBy(
                                Assignment::juror,
                                LinkedHashMap::new,
                                mapping(Assignment::entry, toList())));
    }

    /** How many works each of these contests gives the juror. */
    public Map<UUID, Integer> sizes(Collection<UUID> contests, UUID juror) {
        Map<UUID, Integer> sizes = new HashMap<>();
        jdbc.sql(
                        """
                        select a.contest, count(*) from judging.assignment a
                        join judging.blind_work w on w.contest = a.contest and w.entry = a.entry
                        where a.contest = any(:contests) and a.juror = :juror
                          and w.left_at is null
                        group by a.contest
                        """)
                .param("contests", contests.toArray(UUID[]::new))
                .param("juror", juror)
                .query(
                        row -> {
                            sizes.put(row.getObject("contest", UUID.class), row.getInt("count"));
                        });
        return sizes;
    }
}
