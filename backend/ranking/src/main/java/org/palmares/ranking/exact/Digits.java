// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.exact;

import java.math.RoundingMode;
import java.util.OptionalInt;

/**
 * What rules of the second format declare about rounding at one step: to so many decimal places (0
 * to {@value #MOST_PLACES}) in a mode, or not at all.
 */
public record Digits(OptionalInt places, Mode mode) {

    public static final int MOST_PLACES = 30;
    public static final Digits EXACT = new Digits(OptionalInt.empty(), Mode.HALF_UP);

    /** Which of the two nearest decimals is taken. */
    public enum Mode {
        /** The nearer; of two equally near ones the one farther from zero. */
        HALF_UP(RoundingMode.HALF_UP),
        /** The nearer; of two equally near ones the one nearer to zero. */
        HALF_DOWN(RoundingMode.HALF_DOWN),
        /** The nearer; of two equally near ones the one with an even last digit. */
        HALF_EVEN(RoundingMode.HALF_EVEN),
        /** The one farther from zero. */
        UP(RoundingMode.UP),
        /** The one nearer to zero: digits are cut off. */
        DOWN(RoundingMode.DOWN);

        private final RoundingMode java;

        Mode(RoundingMode java) {
            this.java = java;
        }
    }

    public Digits {
        if (places.isPresent() && (places.getAsInt() < 0 || places.getAsInt() > MOST_PLACES)) {
            throw new IllegalArgumentException("decimal places lie between 0 and " + MOST_PLACES);
        }
    }

    public static Digits places(int places, Mode mode) {
        return new Digits(OptionalInt.of(places), mode);
    }

    public boolean isExact() {
        return places.isEmpty();
    }

    public Fraction apply(Fraction figure) {
        return isExact() ? figure : figure.rounded(places.getAsInt(), mode.java);
    }

    /**
     * The square root of a figure that is not negative, as the decimal that the mode chooses; found
     * by whole-number arithmetic alone, so that every language finds the same digits.
     */
    public Fraction root(Fraction square) {
        int scale = places.orElseThrow();
        return Root.of(square, scale, mode.java);
    }
}
