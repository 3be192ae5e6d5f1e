// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.method;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.exact.Positions;
import org.palmares.ranking.exact.Positions.Range;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** What entries earn that a rater puts on the same positions. */
public enum Ties {
    /** Each the mean of what those positions earn. */
    MEAN,
    /** Each what the best of those positions earns. */
    BEST,
    /** The one that the contest lists earlier takes the better position. */
    LIST_ORDER;

    /** The positions of each entry of one rater, better figures first. */
    static SortedMap<EntryCode, Range> positions(Table.Column column, Nature nature) {
        List<Fraction> figures = new ArrayList<>();
        column.figures()
                .values()
                .forEach(figure -> figures.add(nature.lowerIsBetter() ? figure.negated() : figure));
        List<Range> ranges = Positions.of(figures);
        SortedMap<EntryCode, Range> positions = new TreeMap<>();
        for (EntryCode entry : column.figures().keySet()) {
            positions.put(entry, ranges.get(positions.size()));
        }
        return positions;
    }

    /**
     * A table of what positions earn; what was left unranked earns nothing.
     *
     * @param ofPosition what each position, counted from 1, earns in a rater's column
     */
    Table earned(
            Table table,
            Nature nature,
            Function<Table.Column, Function<Integer, Fraction>> ofPosition) {
        return table.mapped(
                column -> {
                    SortedMap<EntryCode, Range> positions = positions(column, nature);
                    if (this == LIST_ORDER) {
                        apart(positions, table.list());
                    }
                    Function<Integer, Fraction> earning = ofPosition.apply(column);
                    SortedMap<EntryCode, Fraction> earned = new TreeMap<>();
                    positions.forEach((entry, range) -> earned.put(entry, of(range, earning)));
                    column.unranked().forEach(entry -> earned.put(entry, Fraction.ZERO));
                    return Table.Column.of(earned);
                });
    }

    private Fraction of(Range range, Function<Integer, Fraction> ofPosition) {
        return this == BEST
                ? ofPosition.apply(range.first())
                : Fraction.mean(range.positions().map(ofPosition).toList());
    }

    // Gives each entry of a shared range a position of its own, in the order of the list.
    private static void apart(SortedMap<EntryCode, Range> positions, List<EntryCode> list) {
        Map<Integer, Integer> taken = new HashMap<>();
        for (EntryCode entry : list) {
            positions.computeIfPresent(
                    entry,
                    (one, range) -> {
                        int position =
                                range.first() + taken.merge(range.first(), 1, Integer::sum) - 1;
                        return new Range(position, position);
                    });
        }
    }
}
