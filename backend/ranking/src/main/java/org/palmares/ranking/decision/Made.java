// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.method.Nature;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a part or a ranking came to.
 *
 * @param figures one for each entry that has one
 * @param steps how each came about
 * @param raters what single raters gave, and single marks, for tie-breaks that ask
 */
record Made(
        Nature nature,
        SortedMap<EntryCode, Fraction> figures,
        SortedMap<EntryCode, List<Step>> steps,
        Raters raters) {

    /** What tie-breaks may ask of a part beside its figure. */
    interface Raters {

        /** Nothing, for a part without raters. */
        Raters NONE = new Raters() {};

        /** Whether of a rater's figure less is better. */
        default Nature nature() {
            return Nature.POINTS;
        }

        /** What each rater gave an entry, scaled. */
        default List<Fraction> given(EntryCode entry) {
            return List.of();
        }

        /** Every single mark of an entry that counted. */
        default List<Fraction> marks(EntryCode entry) {
            return List.of();
        }

        /** The figures of one criterion over the raters. */
        default SortedMap<EntryCode, Fraction> criterion(String id) throws CannotRank {
            return Collections.emptySortedMap();
        }
    }

    Made {
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        steps = Collections.unmodifiableSortedMap(new TreeMap<>(steps));
    }
}
