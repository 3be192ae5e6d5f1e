// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.exact;

import java.math.BigInteger;
import java.math.RoundingMode;

/** Square roots as decimals, without a floating point number on the way. */
public final class Root {

    private static final Fraction QUARTER = Fraction.of(1, 4);

    private Root() {}

    /** The root of a figure that is not negative, cut off after so many places. */
    public static Fraction cutOff(Fraction square, int places) {
        return of(square, places, RoundingMode.DOWN);
    }

    static Fraction of(Fraction square, int places, RoundingMode mode) {
        Fraction unit = Fraction.of(BigInteger.TEN.pow(places));
        Fraction scaled = square.times(unit).times(unit);
        BigInteger floor = scaled.numerator().divide(scaled.denominator()).sqrt();
        return Fraction.of(floor).plus(rest(scaled, floor)).rounded(0, mode).over(unit);
    }

    // Where the root lies between two whole numbers, told by a figure that every mode rounds as it
    // would round the root itself.
    private static Fraction rest(Fraction scaled, BigInteger floor) {
        Fraction low = Fraction.of(floor);
        if (low.times(low).equals(scaled)) {
            return Fraction.ZERO;
        }
        Fraction middle = low.plus(Fraction.of(1, 2));
        return QUARTER.times(Fraction.of(2L + scaled.compareTo(middle.times(middle))));
    }
}
