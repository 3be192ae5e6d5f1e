// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.exact;

import java.util.OptionalInt;

/**
 * What a rule set declares about rounding at one step: to so many decimal places (0 to 12,
 * HALF_UP), or not at all.
 */
public record Precision(OptionalInt places) {

    public static final int MOST_PLACES = 12;
    public static final Precision EXACT = new Precision(OptionalInt.empty());

    public static Precision places(int places) {
        return new Precision(OptionalInt.of(places));
    }

    public Precision {
        if (places.isPresent() && (places.getAsInt() < 0 || places.getAsInt() > MOST_PLACES)) {
            throw new IllegalArgumentException("decimal places lie between 0 and " + MOST_PLACES);
        }
    }

    public Fraction apply(Fraction figure) {
        return places.isPresent() ? figure.rounded(places.getAsInt()) : figure;
    }
}
