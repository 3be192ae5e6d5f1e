// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.jspecify.annotations.Nullable;
import org.palmares.kernel.Text;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A jury round before the final one; what it leaves of each category goes on.
 *
 * @param number from 1, in the order in which the rounds are held
 * @param keep at most so many works of each category go on; null for as many as reach {@code least}
 * @param least what a work must reach: percent of its sheets that let it pass, or its average on a
 *     scale of 100; null where the places alone decide
 * @param ties for equal works at the last place
 */
public record PreliminaryRound(
        UUID contest,
        int number,
        Text name,
        Window window,
        RoundMethod method,
        @Nullable Integer keep,
        @Nullable BigDecimal least,
        TiesAtTheCut ties) {

    /** The same round at another time. */
    public PreliminaryRound at(Window moved) {
        return new PreliminaryRound(contest, number, name, moved, method, keep, least, ties);
    }

    /** Whether nothing but the window differs. */
    public boolean decidesAs(PreliminaryRound other) {
        BigDecimal otherLeast = other.least;
        boolean sameLeast =
                least == null || otherLeast == null
                        ? least == otherLeast
                        : least.compareTo(otherLeast) == 0;
        return sameLeast
                && new PreliminaryRound(
                                contest, number, name, other.window, method, keep, otherLeast, ties)
                        .equals(other);
    }
}
