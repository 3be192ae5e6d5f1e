// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import org.palmares.ranking.exact.Precision;

/**
 * What is rounded where, HALF_UP. Rounding order is part of the rule, so every step says so.
 *
 * @param sheet one juror's score of one entry
 * @param criterion one criterion's figure over the jurors
 * @param weighted a criterion's figure times its weight, where criteria come first
 * @param jury the jury score
 * @param points the jury points and the public points
 * @param total the total
 */
public record Rounding(
        Precision sheet,
        Precision criterion,
        Precision weighted,
        Precision jury,
        Precision points,
        Precision total) {

    /** Nothing is rounded. */
    public static final Rounding EXACT =
            new Rounding(
                    Precision.EXACT,
                    Precision.EXACT,
                    Precision.EXACT,
                    Precision.EXACT,
                    Precision.EXACT,
                    Precision.EXACT);

    public Rounding withSheet(Precision precision) {
        return new Rounding(precision, criterion, weighted, jury, points, total);
    }

    public Rounding withCriterion(Precision precision) {
        return new Rounding(sheet, precision, weighted, jury, points, total);
    }

    public Rounding withWeighted(Precision precision) {
        return new Rounding(sheet, criterion, precision, jury, points, total);
    }

    public Rounding withJury(Precision precision) {
        return new Rounding(sheet, criterion, weighted, precision, points, total);
    }

    public Rounding withPoints(Precision precision) {
        return new Rounding(sheet, criterion, weighted, jury, precision, total);
    }

    public Rounding withTotal(Precision precision) {
        return new Rounding(sheet, criterion, weighted, jury, points, precision);
    }
}
