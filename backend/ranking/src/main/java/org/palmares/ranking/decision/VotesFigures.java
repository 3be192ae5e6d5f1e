// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.PublicTally;
import org.palmares.ranking.Votes;
import org.palmares.ranking.contest.VotesPart;
import org.palmares.ranking.contest.VotesPart.ZeroVotes;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.method.Joined;
import org.palmares.ranking.method.Level;
import org.palmares.ranking.method.Mean;
import org.palmares.ranking.method.Nature;
import org.palmares.ranking.method.Scaled;
import org.palmares.ranking.method.Table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes one figure of the public's votes for every entry that can be placed. */
final class VotesFigures {

    private final VotesPart part;
    private final Map<EntryCode, SortedMap<String, Long>> votes = new HashMap<>();
    private final SortedSet<String> groups = new TreeSet<>();
    private final List<EntryCode> entries;
    private final Steps steps = new Steps();

    private VotesFigures(VotesPart part, PublicTally tally, List<EntryCode> entries) {
        this.part = part;
        this.entries = entries;
        for (Votes line : tally.votes()) {
            SortedMap<String, Long> byGroup =
                    part.isUndivided()
                            ? new TreeMap<>(Map.of(VotesPart.ALL, line.counted()))
                            : line.part(part.by());
            groups.addAll(byGroup.keySet());
            votes.put(line.entry(), byGroup);
        }
        if (groups.isEmpty()) {
            groups.add(VotesPart.ALL);
        }
    }

    static Made of(VotesPart part, PublicTally tally, List<EntryCode> entries) throws CannotRank {
        return new VotesFigures(part, tally, entries).made();
    }

    private Made made() throws CannotRank {
        Level level = part.groups();
        Nature nature = part.votes();
        Table table = table();
        steps.given(part.id(), table, (entry, group) -> Line.Note.NONE);
        LevelRun.mustFit(level, table);
        Scaled scaled = level.scale(table, nature);
        CannotRank.ifAny(scaled.refused());
        steps.scaled(part.id(), level, table, scaled);
        Table weighted = weighted(scaled.table());
        SortedMap<EntryCode, Joined> joined =
                part.weighs() && level.joining() instanceof Mean
                        ? weightedMeans(weighted)
                        : level.join(weighted, nature);
        steps.joined(part.id(), level, joined);
        SortedMap<EntryCode, Fraction> figures = new TreeMap<>();
        joined.forEach((entry, one) -> figures.put(entry, one.figure()));
        return new Made(
                part.nature(),
                figures,
                steps.all(),
                Optional.of(new GroupsAsRaters(scaled.table())));
    }

    private Table table() {
        SortedMap<String, Table.Column> columns = new TreeMap<>();
        for (String group : groups) {
            SortedMap<EntryCode, Fraction> figures = new TreeMap<>();
            for (EntryCode entry : entries) {
                long given = votesOf(entry).getOrDefault(group, 0L);
                if (given > 0 || part.zeroVotes() == ZeroVotes.COUNTED) {
                    figures.put(entry, Fraction.of(given));
                }
            }
            columns.put(group, Table.Column.of(figures));
        }
        return new Table(columns, entries);
    }

    private SortedMap<String, Long> votesOf(EntryCode entry) {
        return votes.getOrDefault(entry, Collections.emptySortedMap());
    }

    // An entry that a group left out has earned nothing from it, which counts as 0 from here on.
    private Table weighted(Table scaled) {
        SortedMap<String, Table.Column> columns = new TreeMap<>();
        scaled.columns()
                .forEach(
                        (group, column) -> {
                            SortedMap<EntryCode, Fraction> figures = new TreeMap<>();
                            for (EntryCode entry : entries) {
                                Fraction earned =
                                        column.figures().getOrDefault(entry, Fraction.ZERO);
                                figures.put(entry, earned.times(weightOf(group)));
                            }
                            columns.put(group, Table.Column.of(figures));
                        });
        Table weighted = scaled.with(columns);
        if (part.weighs()) {
            weighted.rows().forEach(this::tellWeighted);
        }
        return weighted;
    }

    private void tellWeighted(EntryCode entry, SortedMap<String, Fraction> row) {
        List<Line> lines = new ArrayList<>();
        row.forEach((group, figure) -> lines.add(new Line(group, figure, Line.Note.NONE)));
        steps.add(entry, Step.of(Step.Kind.WEIGHTED, part.id(), "", lines));
    }

    private Fraction weightOf(String group) {
        return part.weightOf(group).orElse(Fraction.ZERO);
    }

    private SortedMap<EntryCode, Joined> weightedMeans(Table weighted) {
        Fraction weights =
                Fraction.sum(weighted.columns().keySet().stream().map(this::weightOf).toList());
        SortedMap<EntryCode, Joined> means = new TreeMap<>();
        weighted.rows()
                .forEach(
                        (entry, row) -> {
                            Fraction sum = Fraction.sum(row.values());
                            Fraction mean =
                                    weights.signum() == 0 ? Fraction.ZERO : sum.over(weights);
                            means.put(entry, Joined.of(part.groups().joined().apply(mean)));
                        });
        return means;
    }

    /** The groups of voters as tie-breaks ask for them. */
    private final class GroupsAsRaters implements Raters {

        private final SortedMap<EntryCode, SortedMap<String, Fraction>> rows;

        GroupsAsRaters(Table scaled) {
            this.rows = scaled.rows();
        }

        @Override
        public Nature nature() {
            return part.groups().scaling().after(part.votes());
        }

        @Override
        public List<Fraction> given(EntryCode entry) {
            return List.copyOf(rows.getOrDefault(entry, new TreeMap<>()).values());
        }
    }
}
