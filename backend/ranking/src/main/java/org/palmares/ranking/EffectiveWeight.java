// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.exact.Root;

import java.util.List;
import java.util.Optional;

/**
 * How much jury and public really decided, beside their nominal weights: {@code w sd / (w_j sd_j +
 * w_p sd_p)}, where sd is the population standard deviation of a side's points. For people to judge
 * the rules by; no place depends on it. The two shares lie between 0 and 1 and add up to 1.
 */
public record EffectiveWeight(Fraction jury, Fraction votes) {

    /** Decimal places of a share. */
    public static final int PLACES = 4;

    private static final int ROOT_PLACES = 24;

    /** Empty where neither side tells any two entries apart. */
    public static Optional<EffectiveWeight> of(RuleSet rules, Standing standing) {
        List<EntryFigures> figures =
                standing.places().stream().flatMap(place -> place.entries().stream()).toList();
        Combination combination = rules.combination();
        Fraction jury =
                deviation(figures.stream().map(EntryFigures::juryPoints).toList())
                        .times(combination.juryWeight());
        Fraction votes =
                deviation(figures.stream().map(EntryFigures::publicPoints).toList())
                        .times(combination.publicWeight());
        Fraction both = jury.plus(votes);
        if (both.signum() == 0) {
            return Optional.empty();
        }
        Fraction share = votes.over(both).rounded(PLACES);
        return Optional.of(new EffectiveWeight(Fraction.ONE.minus(share), share));
    }

    private static Fraction deviation(List<Fraction> points) {
        if (points.isEmpty()) {
            return Fraction.ZERO;
        }
        Fraction mean = Fraction.mean(points);
        Fraction variance =
                Fraction.mean(
                        points.stream()
                                .map(point -> point.minus(mean).times(point.minus(mean)))
                                .toList());
        return Root.cutOff(variance, ROOT_PLACES);
    }
}
