// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import org.palmares.ranking.exact.Fraction;

/** The marks a criterion allows: from min to max in steps counted from min. */
public record Scale(Fraction min, Fraction max, Fraction step) {

    public static Scale of(String min, String max, String step) {
        return new Scale(Fraction.parse(min), Fraction.parse(max), Fraction.parse(step));
    }

    public boolean contains(Fraction mark) {
        return mark.compareTo(min) >= 0 && mark.compareTo(max) <= 0;
    }

    public boolean isOnAStep(Fraction mark) {
        return mark.minus(min).over(step).isWhole();
    }

    public boolean isSound() {
        return min.compareTo(max) < 0 && step.signum() > 0 && max.minus(min).over(step).isWhole();
    }
}
