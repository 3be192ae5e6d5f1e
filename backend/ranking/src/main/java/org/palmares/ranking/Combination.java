// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import org.palmares.ranking.exact.Fraction;

/**
 * How jury and public make the total: both sides' scores become points by one method, then the
 * points are weighted. With 70 and 30 the total is (70 jury + 30 public) / 100; under {@code
 * plain-sum/1} it is 70 jury + 30 public.
 */
public record Combination(PointsMethod method, Fraction juryWeight, Fraction publicWeight) {

    /** Weights in whole numbers, such as 70 and 30. */
    public static Combination of(PointsMethod method, int juryWeight, int publicWeight) {
        return new Combination(method, Fraction.of(juryWeight), Fraction.of(publicWeight));
    }

    Fraction total(Fraction juryPoints, Fraction publicPoints) {
        Fraction sum = juryPoints.times(juryWeight).plus(publicPoints.times(publicWeight));
        return method.sharesTheTotal() ? sum.over(juryWeight.plus(publicWeight)) : sum;
    }
}
