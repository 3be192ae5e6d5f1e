// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging.store;

import static java.util.stream.Collectors.toSet;

import org.jspecify.annotations.Nullable;
import org.palmares.judging.RoundConfirmation;
import org.palmares.judging.RoundWork;
import org.palmares.judging.rules.Cut.Ground;
import org.palmares.kernel.Text;
import org.palmares.ranking.exact.Fraction;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What preliminary rounds found, and what was confirmed. Callers hold the panel to write. */
@Component
public class ShortlistTable {

    /** A work that does not go on, and the round that stopped it. */
    public record Stop(UUID entry, UUID contest, int round) {}

    private static final RowMapper<RoundWork> ROW = (row, _) -> read(row);

    private final JdbcClient jdbc;

    ShortlistTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Collection<RoundWork> works) {
        works.forEach(this::insert);
    }

    private void insert(RoundWork work) {
        Fraction figure = work.figure();
        jdbc.sql(
                        """
                        insert into judging.round_work
                          (contest, round, entry, category, figure, sheets, passed, ground,
                           shortlisted)
                        values (:contest, :round, :entry, :category, :figure, :sheets, :passed,
                                :ground, :passed)
                        """)
                .param("contest", work.contest())
                .param("round", work.round())
                .param("entry", work.entry())
                .param("category", work.category())
                .param("figure", figure == null ? null : figure.text())
                .param("sheets", work.sheets())
                .param("passed", work.passed())
                .param("ground", work.ground().name())
                .update();
    }

    /** Lets a work through that the rule had stopped; writes it first where it was not judged. */
    public void add(RoundWork work, Text reason, UUID by) {
        jdbc.sql(
                        """
                        insert into judging.round_work
                          (contest, round, entry, category, sheets, passed, ground, shortlisted,
                           added_vi, added_en, added_by, added_at)
                        values (:contest, :round, :entry, :category, 0, false, :ground, true,
                                :vi, :en, :by, now())
                        on conflict (contest, round, entry) do update
                          set shortlisted = true, added_vi = :vi, added_en = :en, added_by = :by,
                              added_at = now()
                        """)
                .param("contest", work.contest())
                .param("round", work.round())
                .param("entry", work.entry())
                .param("category", work.category())
                .param("ground", work.ground().name())
                .param("vi", reason.vi())
                .param("en", reason.en())
                .param("by", by)
                .update();
    }

    /** Every work that the round found something of, in a steady order. */
    public List<RoundWork> works(UUID contest, int round) {
        return jdbc.sql(
                        """
                        select * from judging.round_work
                        where contest = :contest and round = :round order by category, entry
                        """)
                .param("contest", contest)
                .param("round", round)
                .query(ROW)
                .list();
    }

    public Optional<RoundWork> work(UUID contest, int round, UUID entry) {
        return works(contest, round).stream()
                .filter(work -> work.entry().equals(entry))
                .findFirst();
    }

    /** The works that go on from a round; empty before it is confirmed. */
    public Set<UUID> confirmed(UUID contest, int round) {
        return jdbc
                .sql(
                        """
                        select w.entry from judging.round_work w
                        join judging.shortlist using (contest, round)
                        where w.contest = :contest and w.round = :round and w.shortlisted
                        """)
                .param("contest", contest)
                .param("round", round)
                .query(UUID.class)
                .list()
                .stream()
                .collect(toSet());
    }

    /** The reasons of works that were added to confirmed shortlists. */
    public Map<UUID, Text> added(Collection<UUID> entries) {
        Map<UUID, Text> found = new HashMap<>();
        jdbc.sql(
                        """
                        select w.entry, w.added_vi, w.added_en from judging.round_work w
                        join judging.shortlist using (contest, round)
                        where w.entry = any(:entries) and w.added_vi is not null
                        order by w.round
                        """)
                .param("entries", entries.toArray(UUID[]::new))
                .query(
                        row -> {
                            found.put(
                                    row.getObject("entry", UUID.class),
                                    new Text(row.getString("added_vi"), row.getString("added_en")));
                        });
        return found;
    }

    public void confirm(UUID contest, int round, UUID by) {
        jdbc.sql(
                        """
                        insert into judging.shortlist (contest, round, confirmed_by)
                        values (:contest, :round, :by)
                        """)
                .param("contest", contest)
                .param("round", round)
                .param("by", by)
                .update();
    }

    /** By one statement, in the order of the rounds. */
    public List<RoundConfirmation> confirmations(Collection<UUID> contests) {
        return jdbc.sql(
                        """
                        select s.contest, s.round, s.confirmed_at,
                               (select count(*) from judging.round_work w
                                where w.contest = s.contest and w.round = s.round
                                  and w.shortlisted) as works
                        from judging.shortlist s where s.contest = any(:contests)
                        order by s.contest, s.round
                        """)
                .param("contests", contests.toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                new RoundConfirmation(
                                        row.getObject("contest", UUID.class),
                                        row.getInt("round"),
                                        row.getObject("confirmed_at", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getInt("works")))
                .list();
    }

    /**
     * Those of these works that a confirmed round stopped or was held without, by one statement.
     *
     * @param contests the contest of each work, in the same order
     */
    public Map<UUID, Stop> stopped(List<UUID> entries, List<UUID> contests) {
        Map<UUID, Stop> found = new HashMap<>();
        jdbc.sql(
                        """
                        select e.entry, s.contest, min(s.round) as round
                        from unnest(:entries::uuid[], :contests::uuid[]) as e (entry, contest)
                        join judging.shortlist s on s.contest = e.contest
                        where not exists (select from judging.round_work w
                                          where w.contest = s.contest and w.round = s.round
                                            and w.entry = e.entry and w.shortlisted)
                        group by e.entry, s.contest
                        """)
                .param("entries", entries.toArray(UUID[]::new))
                .param("contests", contests.toArray(UUID[]::new))
                .query(
                        row -> {
                            UUID entry = row.getObject("entry", UUID.class);
                            found.put(
                                    entry,
                                    new Stop(
                                            entry,
                                            row.getObject("contest", UUID.class),
                                            row.getInt("round")));
                        });
        return found;
    }

    private static RoundWork read(ResultSet row) throws SQLException {
        String figure = row.getString("figure");
        String reason = row.getString("added_vi");
        return new RoundWork(
                row.getObject("contest", UUID.class),
                row.getInt("round"),
                row.getObject("entry", UUID.class),
                row.getObject("category", UUID.class),
                fraction(figure),
                row.getInt("sheets"),
                row.getBoolean("passed"),
                Ground.valueOf(row.getString("ground")),
                reason == null ? null : new Text(reason, row.getString("added_en")));
    }

    private static @Nullable Fraction fraction(@Nullable String figure) {
        return figure == null ? null : Fraction.parse(figure);
    }
}
