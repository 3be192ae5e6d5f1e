// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.method;

import org.palmares.ranking.exact.Fraction;

import java.util.Optional;

/**
 * What the rules alone tell of figures before any is there.
 *
 * @param lowerIsBetter as with ranks
 * @param mayBeNegative whether a figure below 0 can occur
 * @param greatest the greatest figure that can occur, where the rules bound it
 * @param mayBeUnranked whether raters may leave out what they have seen
 * @param manyRaters whether several raters have a table each of their own
 */
public record Nature(
        boolean lowerIsBetter,
        boolean mayBeNegative,
        Optional<Fraction> greatest,
        boolean mayBeUnranked,
        boolean manyRaters) {

    /** Figures where more is better and nothing bounds them: points, votes. */
    public static final Nature POINTS = new Nature(false, false, Optional.empty(), false, true);

    public Nature of(boolean lower, boolean negative) {
        return new Nature(lower, negative, Optional.empty(), false, manyRaters);
    }

    /** The same with another bound, or none. */
    public Nature upTo(Optional<Fraction> bound) {
        return new Nature(lowerIsBetter, mayBeNegative, bound, mayBeUnranked, manyRaters);
    }

    public Nature ofOneRater() {
        return new Nature(lowerIsBetter, mayBeNegative, greatest, mayBeUnranked, false);
    }

    /** Negative where the first figure is better. */
    public int betterFirst(Fraction one, Fraction other) {
        return lowerIsBetter ? one.compareTo(other) : other.compareTo(one);
    }
}
