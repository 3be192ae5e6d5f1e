// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging.rules;

import org.palmares.contest.Category;
import org.palmares.contest.Criterion;
import org.palmares.ranking.exact.Fraction;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a juror sees of a complete sheet: the weighted mean of the marks, each as a percentage of
 * its scale ({@code 100 sum(w m / max) / sum(w)}, after C1 of the rules). No place depends on it.
 */
public final class SheetScore {

    private SheetScore() {}

    /** From 0 to 100; empty while a mark is missing, or where no criterion has weight. */
    public static Optional<Fraction> of(Category category, Map<UUID, BigDecimal> marks) {
        Fraction sum = Fraction.ZERO;
        Fraction weights = Fraction.ZERO;
        for (Criterion criterion : category.criteria()) {
            BigDecimal points = marks.get(criterion.key());
            if (points == null) {
                return Optional.empty();
            }
            Fraction weight = Fraction.of(criterion.weight());
            sum = sum.plus(Fraction.of(points).times(weight).over(Fraction.of(criterion.max())));
            weights = weights.plus(weight);
        }
        return weights.signum() == 0
                ? Optional.empty()
                : Optional.of(sum.times(Fraction.HUNDRED).over(weights));
    }
}
