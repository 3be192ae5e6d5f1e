// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.contest.RankingRules;
import org.palmares.ranking.contest.Term;
import org.palmares.ranking.exact.Digits;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.method.Deviation;
import org.palmares.ranking.method.Spread;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much each term of a total really decided, beside its nominal weight: the population standard
 * deviation of its weighted figures, as a share of all terms' deviations. For people to judge the
 * rules by; no place depends on it.
 *
 * @param shares between 0 and 1, by term; empty where no term tells any two entries apart
 */
public record EffectiveWeights(SortedMap<String, Fraction> shares) {

    /** Decimal places of a share. */
    public static final int PLACES = 4;

    private static final Digits ROOT = Digits.places(24, Digits.Mode.DOWN);

    public EffectiveWeights {
        shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
    }

    public static EffectiveWeights of(RankingRules rules, RankedList ranking) {
        SortedMap<String, Fraction> deviations = new TreeMap<>();
        for (Term term : rules.total().terms()) {
            List<Fraction> figures = weighted(ranking, term.of().toString());
            deviations.put(term.of().toString(), deviation(figures));
        }
        Fraction all = Fraction.sum(deviations.values());
        SortedMap<String, Fraction> shares = new TreeMap<>();
        if (all.signum() > 0) {
            deviations.forEach(
                    (term, deviation) -> shares.put(term, deviation.over(all).rounded(PLACES)));
        }
        return new EffectiveWeights(shares);
    }

    private static Fraction deviation(List<Fraction> figures) {
        return figures.isEmpty()
                ? Fraction.ZERO
                : Spread.of(figures, Deviation.POPULATION, ROOT).deviation();
    }

    private static List<Fraction> weighted(RankedList ranking, String term) {
        List<Fraction> figures = new ArrayList<>();
        for (RankedPlace place : ranking.places()) {
            for (RankedEntry entry : place.entries()) {
                entry.steps().stream()
                        .filter(step -> step.kind() == Step.Kind.TOTAL)
                        .flatMap(step -> step.lines().stream())
                        .filter(line -> line.name().equals(term))
                        .map(Line::figure)
                        .forEach(figures::add);
            }
        }
        return figures;
    }
}
