// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.method;

import org.palmares.ranking.exact.Digits;
import org.palmares.ranking.exact.Fraction;

import java.util.Collection;

/** Where figures lie and how far they spread. */
public record Spread(Fraction mean, Fraction deviation) {

    /** Of at least two figures. */
    public static Spread of(Collection<Fraction> figures, Deviation kind, Digits root) {
        Fraction mean = Fraction.mean(figures);
        Fraction squares =
                Fraction.sum(
                        figures.stream()
                                .map(figure -> figure.minus(mean))
                                .map(distance -> distance.times(distance))
                                .toList());
        int divisor = kind == Deviation.POPULATION ? figures.size() : figures.size() - 1;
        return new Spread(mean, root.root(squares.over(Fraction.of(divisor))));
    }

    boolean isNone() {
        return deviation.signum() == 0;
    }

    Fraction standardised(Fraction figure) {
        return isNone() ? Fraction.ZERO : figure.minus(mean).over(deviation);
    }
}
