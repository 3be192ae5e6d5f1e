// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.method;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.exact.Positions;
import org.palmares.ranking.exact.Positions.Range;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** What entries earn that a rater puts on the same positions. */
public enum Ties {
    /** Each the mean of what those positions earn. */
    MEAN,
    /** Each what the best of those positions earns. */
    BEST;

    /** The position of each entry of one rater, better figures first. */
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

    /** What each position, counted from 1, earns; what was left unranked earns nothing. */
    Table.Column earned(
            Table.Column column, Nature nature, Function<Integer, Fraction> ofPosition) {
        SortedMap<EntryCode, Fraction> earned = new TreeMap<>();
        positions(column, nature)
                .forEach((entry, range) -> earned.put(entry, of(range, ofPosition)));
        column.unranked().forEach(entry -> earned.put(entry, Fraction.ZERO));
        return Table.Column.of(earned);
    }

    private Fraction of(Range range, Function<Integer, Fraction> ofPosition) {
        return this == BEST
                ? ofPosition.apply(range.first())
                : Fraction.mean(range.positions().map(ofPosition).toList());
    }
}
