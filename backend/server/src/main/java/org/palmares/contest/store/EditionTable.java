// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.store;

import org.palmares.contest.Edition;
import org.palmares.kernel.Text;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

@Component
public class EditionTable {

    private static final RowMapper<Edition> ROW =
            (row, _) ->
                    new Edition(
                            row.getObject("contest", UUID.class),
                            row.getObject("series", UUID.class),
                            ContestRow.text(row, "name"),
                            row.getInt("number"),
                            row.getInt("year"));

    private final JdbcClient jdbc;

    EditionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every edition of every series to which one of these contests belongs, latest first. */
    public List<Edition> siblings(Collection<UUID> contests) {
        return jdbc.sql(
                        """
                        select e.*, s.name_vi, s.name_en
                        from contest.edition e join contest.series s on s.id = e.series
                        where e.series in
                          (select series from contest.edition where contest = any(:contests))
                        order by e.series, e.number desc
                        """)
                .param("contests", contests.toArray(UUID[]::new))
                .query(ROW)
                .list();
    }

    public UUID insertSeries(Text name) {
        return jdbc.sql(
                        "insert into contest.series (name_vi, name_en) values (:vi, :en) returning"
                                + " id")
                .param("vi", name.vi())
                .param("en", name.en())
                .query(UUID.class)
                .single();
    }

    public void renameSeries(UUID series, Text name) {
        jdbc.sql("update contest.series set name_vi = :vi, name_en = :en where id = :series")
                .param("vi", name.vi())
                .param("en", name.en())
                .param("series", series)
                .update();
    }

    /** The series' row, locked until the transaction ends: numbers are given one after another. */
    public void lock(UUID series) {
        jdbc.sql("select id from contest.series where id = :series for update")
                .param("series", series)
                .query(UUID.class)
                .single();
    }

    /** False where the series has this number already. */
    public boolean put(UUID contest, UUID series, int number, int year) {
        return jdbc.sql(
                                """
                                insert into contest.edition (contest, series, number, year)
                                select :contest, :series, :number, :year
                                where not exists (select from contest.edition
                                                  where series = :series and number = :number
                                                    and contest <> :contest)
                                on conflict (contest) do update
                                  set series = excluded.series, number = excluded.number,
                                      year = excluded.year
                                """)
                        .param("contest", contest)
                        .param("series", series)
                        .param("number", number)
                        .param("year", year)
                        .update()
                == 1;
    }
}
