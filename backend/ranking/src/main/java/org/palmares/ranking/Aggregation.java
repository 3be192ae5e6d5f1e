// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.exact.Precision;

import java.util.Collection;
import java.util.List;

/**
 * How one figure is made of several jurors' figures. Each method is named with a version; a
 * published name never changes its meaning.
 */
public sealed interface Aggregation {

    String method();

    /** Of at least one figure, in any order. */
    Fraction of(Collection<Fraction> figures);

    /** {@code mean/1}: the arithmetic mean. */
    record Mean() implements Aggregation {
        @Override
        public String method() {
            return "mean/1";
        }

        @Override
        public Fraction of(Collection<Fraction> figures) {
            return Fraction.mean(figures);
        }
    }

    /** {@code sum/1}: the sum, for juries that give points (Eurovision's countries). */
    record Sum() implements Aggregation {
        @Override
        public String method() {
            return "sum/1";
        }

        @Override
        public Fraction of(Collection<Fraction> figures) {
            return Fraction.sum(figures);
        }
    }

    /** {@code median/1}: the middle figure, or the mean of the two in the middle. */
    record Median() implements Aggregation {
        @Override
        public String method() {
            return "median/1";
        }

        @Override
        public Fraction of(Collection<Fraction> figures) {
            List<Fraction> sorted = figures.stream().sorted().toList();
            int half = sorted.size() / 2;
            return Fraction.mean(List.of(sorted.get(half), sorted.get(sorted.size() - 1 - half)));
        }
    }

    /**
     * {@code trimmed-mean/1}: the mean without the {@code drop} highest and {@code drop} lowest of
     * the figures present (International Skating Union). An entry needs at least {@code minimum}
     * figures; fewer than five must be accepted expressly.
     */
    record TrimmedMean(int drop, int minimum, boolean fewerThanFiveAccepted)
            implements Aggregation {

        /** One highest and one lowest, of at least five. */
        public static TrimmedMean ofFive() {
            return new TrimmedMean(1, 5, false);
        }

        @Override
        public String method() {
            return "trimmed-mean/1";
        }

        @Override
        public Fraction of(Collection<Fraction> figures) {
            List<Fraction> sorted = figures.stream().sorted().toList();
            return Fraction.mean(sorted.subList(drop, sorted.size() - drop));
        }
    }

    /**
     * {@code clipped-mean/1}: every figure is moved into {@code mean ± limit}, then the mean is
     * taken again; the first mean is rounded as declared (International Chopin Piano Competition
     * 2025: limit 3 or 2, first mean to two places).
     */
    record ClippedMean(Fraction limit, Precision firstMean) implements Aggregation {
        @Override
        public String method() {
            return "clipped-mean/1";
        }

        @Override
        public Fraction of(Collection<Fraction> figures) {
            Fraction mean = firstMean.apply(Fraction.mean(figures));
            Fraction low = mean.minus(limit);
            Fraction high = mean.plus(limit);
            return Fraction.mean(figures.stream().map(mark -> mark.max(low).min(high)).toList());
        }
    }
}
