// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.store;

import static java.util.stream.Collectors.toMap;

import org.jspecify.annotations.Nullable;
import org.palmares.entry.Entry;
import org.palmares.entry.PaperPile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The secretariat's works, pile by pile. */
@Component
public class PaperPageTable {

    private static final String PILED =
            """
             from (select e.*, case when e.state <> 'DRAFT' then 'HANDED_IN'
                                    when e.offered_by is not null then 'OFFERED'
                                    when e.counted_at is not null then 'TAKEN'
                                    else 'LISTED' end as pile
                   from entry.entry e
                   where e.contest = :contest and e.entered_by is not null) piled
            """;

    private final JdbcClient jdbc;

    PaperPageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<PaperPile, Integer> counts(UUID contest) {
        return jdbc
                .sql("select pile, count(*) as works" + PILED + " group by pile")
                .param("contest", contest)
                .query(
                        (row, _) ->
                                Map.entry(
                                        PaperPile.valueOf(row.getString("pile")),
                                        row.getInt("works")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What was entered last comes first. */
    public List<Entry> page(UUID contest, PaperPile pile, @Nullable UUID after, int most) {
        return jdbc.sql(
                        "select *"
                                + PILED
                                + " where pile = :pile and (:after::uuid is null or id < :after)"
                                + " order by id desc limit :most")
                .param("contest", contest)
                .param("pile", pile.name())
                .param("after", after)
                .param("most", most)
                .query(EntryTable.ROW)
                .list();
    }
}
