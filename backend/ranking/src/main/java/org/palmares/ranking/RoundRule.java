// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import org.palmares.ranking.exact.Fraction;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a round before the last lets through of a category's entries. A rule set declares it, so
 * that it is locked with the rest; it changes nothing in how the entries that remain are ranked.
 *
 * @param keep at most so many entries go on; empty for as many as reach {@code least}
 * @param least what an entry must reach, from 0 to 100; empty where the places alone decide
 * @param ties for equal entries at the last place
 */
public record RoundRule(Judging judging, OptionalInt keep, Optional<Fraction> least, Ties ties) {

    private static final int MOST_KEPT = 1_000_000;

    /** What an entry's figure is. */
    public enum Judging {
        /** {@code pass-fail/1}: percent of its sheets that let it pass. */
        PASS_FAIL,
        /** {@code points/1}: the mean of its sheets, each the weighted sum of its marks. */
        POINTS
    }

    /** What becomes of equal entries where not all of them have room. */
    public enum Ties {
        KEEP_ALL,
        KEEP_NONE
    }

    boolean cuts() {
        return keep.isPresent() || least.isPresent();
    }

    boolean isSound() {
        boolean number = keep.isEmpty() || keep.getAsInt() >= 1 && keep.getAsInt() <= MOST_KEPT;
        boolean figure =
                least.isEmpty()
                        || least.get().signum() >= 0
                                && least.get().compareTo(Fraction.of(100)) <= 0;
        return number && figure;
    }
}
