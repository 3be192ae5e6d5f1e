// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.exact.Fraction;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One comparison of the chain. Every rule is told as a list of figures per entry, compared from the
 * first on; the list that goes on where the other ends is the better. A countback is that
 * comparison of all figures from the best down.
 */
record Comparison(
        Ground.By by,
        String of,
        String criterion,
        boolean lowerIsBetter,
        boolean countsBack,
        Function<EntryCode, List<Fraction>> figures)
        implements Comparator<EntryCode> {

    static Comparison of(
            Ground.By by, String of, boolean lowerIsBetter, Function<EntryCode, Fraction> figure) {
        return new Comparison(
                by, of, "", lowerIsBetter, false, entry -> List.of(figure.apply(entry)));
    }

    /** Negative where the first stands above. */
    @Override
    public int compare(EntryCode first, EntryCode second) {
        List<Fraction> one = figures.apply(first);
        List<Fraction> other = figures.apply(second);
        int at = firstDifference(one, other);
        boolean oneEnds = at == one.size();
        boolean otherEnds = at == other.size();
        if (oneEnds || otherEnds) {
            return Boolean.compare(oneEnds, otherEnds);
        }
        int lowerFirst = one.get(at).compareTo(other.get(at));
        return lowerIsBetter ? lowerFirst : -lowerFirst;
    }

    /** Why the first place stands above the second, which {@link #compare} has found it does. */
    Ground ground(List<EntryCode> above, List<EntryCode> below) {
        List<Fraction> one = figures.apply(above.get(0));
        List<Fraction> other = figures.apply(below.get(0));
        if (!countsBack) {
            return other.isEmpty()
                    ? withoutFigure(above, below)
                    : ground(above, below, Optional.empty(), one.get(0), other.get(0));
        }
        // The one above has more of the best figure that the two lists do not share.
        Fraction counted = one.get(firstDifference(one, other));
        return ground(
                above, below, Optional.of(counted), count(one, counted), count(other, counted));
    }

    private Ground withoutFigure(List<EntryCode> above, List<EntryCode> below) {
        return new Ground(
                above,
                below,
                Ground.By.PRESENCE,
                of,
                criterion,
                false,
                Optional.empty(),
                Fraction.ONE,
                Fraction.ZERO);
    }

    private Ground ground(
            List<EntryCode> above,
            List<EntryCode> below,
            Optional<Fraction> counted,
            Fraction aboveFigure,
            Fraction belowFigure) {
        return new Ground(
                above,
                below,
                by,
                of,
                criterion,
                lowerIsBetter && !countsBack,
                counted,
                aboveFigure,
                belowFigure);
    }

    private static Fraction count(List<Fraction> figures, Fraction figure) {
        return Fraction.of(Collections.frequency(figures, figure));
    }

    private static int firstDifference(List<Fraction> one, List<Fraction> other) {
        int shorter = Math.min(one.size(), other.size());
        int at = 0;
        while (at < shorter && one.get(at).equals(other.get(at))) {
            at++;
        }
        return at;
    }
}
