// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.method.Table;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Brings joined figures back to the range of the raw means, so that people can read them. */
final class RawRange {

    private RawRange() {}

    static SortedMap<EntryCode, Fraction> rescaled(
            SortedMap<EntryCode, Fraction> joined, Table raw, String of, Steps steps) {
        SortedMap<EntryCode, Fraction> means = new TreeMap<>();
        raw.rows().forEach((entry, row) -> means.put(entry, Fraction.mean(row.values())));
        means.keySet().retainAll(joined.keySet());
        SortedMap<EntryCode, Fraction> rescaled = new TreeMap<>();
        joined.forEach(
                (entry, figure) -> {
                    Fraction now = rescaled(figure, joined.values(), means.values());
                    rescaled.put(entry, now);
                    steps.add(entry, Step.of(Step.Kind.RESCALED, of, "raw-range", List.of(), now));
                });
        return rescaled;
    }

    private static Fraction rescaled(
            Fraction figure, Collection<Fraction> joined, Collection<Fraction> means) {
        Fraction least = Collections.min(joined);
        Fraction range = Collections.max(joined).minus(least);
        if (range.signum() == 0) {
            return Fraction.mean(means);
        }
        Fraction low = Collections.min(means);
        return figure.minus(least).over(range).times(Collections.max(means).minus(low)).plus(low);
    }
}
