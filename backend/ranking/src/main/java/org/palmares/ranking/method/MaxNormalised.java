// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.method;

import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.MethodReason;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.Reasons;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * {@code max-normalised/1}: each figure as a part of the greatest one, times a declared figure such
 * as 100. The greatest is either the greatest that the rater gave or the greatest that the rules
 * allow. The side whose figures spread more then weighs more than declared.
 */
public record MaxNormalised(Fraction to, Of of) implements Scaling {

    public static final String METHOD = "max-normalised/1";

    /** Which figure becomes {@code to}. */
    public enum Of {
        GREATEST_GIVEN,
        GREATEST_POSSIBLE
    }

    @Override
    public String method() {
        return METHOD;
    }

    @Override
    public void write(ObjectBuilder object) {
        object.with("to", to).with("of", of);
    }

    @Override
    public Nature after(Nature before) {
        return before.of(false, false).upTo(Optional.of(to));
    }

    @Override
    public List<Reason> reasonsAgainst(String path, Nature before) {
        Reasons reasons = new Reasons();
        reasons.refuseIf(before.lowerIsBetter(), MethodReason.LOWER_IS_BETTER, path, METHOD);
        reasons.refuseIf(before.mayBeNegative(), MethodReason.MAY_BE_NEGATIVE, path, METHOD);
        reasons.refuseIf(to.signum() <= 0, MethodReason.PARAMETER_UNFIT, path, "to", to);
        reasons.refuseIf(
                of == Of.GREATEST_POSSIBLE && before.greatest().isEmpty(),
                MethodReason.NO_GREATEST_POSSIBLE,
                path,
                METHOD);
        return reasons.found();
    }

    @Override
    public Scaled scale(Table table, Nature nature) {
        return Scaled.of(table.mapped(column -> scaled(column, nature)));
    }

    private Table.Column scaled(Table.Column column, Nature nature) {
        Fraction whole =
                of == Of.GREATEST_POSSIBLE
                        ? nature.greatest().orElseThrow()
                        : column.figures().values().stream()
                                .max(Comparator.naturalOrder())
                                .orElse(Fraction.ZERO);
        return column.mapped(
                figure -> whole.signum() == 0 ? Fraction.ZERO : figure.times(to).over(whole));
    }

    @Override
    public boolean divides() {
        return true;
    }
}
