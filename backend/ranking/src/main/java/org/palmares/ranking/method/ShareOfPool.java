// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.method;

import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.MethodReason;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.Reasons;

import java.util.List;

/**
 * {@code share-of-pool/1}: each figure's share of all the rater's figures, times a declared pool;
 * nothing where they sum to nothing (Melodifestivalen to 2018 with a pool of 473).
 */
public record ShareOfPool(Fraction pool) implements Scaling {

    public static final String METHOD = "share-of-pool/1";

    @Override
    public String method() {
        return METHOD;
    }

    @Override
    public void write(ObjectBuilder object) {
        object.with("pool", pool);
    }

    @Override
    public Nature after(Nature before) {
        return before.of(false, false);
    }

    @Override
    public List<Reason> reasonsAgainst(String path, Nature before) {
        Reasons reasons = new Reasons();
        reasons.refuseIf(before.lowerIsBetter(), MethodReason.LOWER_IS_BETTER, path, METHOD);
        reasons.refuseIf(before.mayBeNegative(), MethodReason.MAY_BE_NEGATIVE, path, METHOD);
        reasons.refuseIf(pool.signum() <= 0, MethodReason.PARAMETER_UNFIT, path, "pool", pool);
        return reasons.found();
    }

    @Override
    public Scaled scale(Table table, Nature nature) {
        return Scaled.of(table.mapped(this::scaled));
    }

    private Table.Column scaled(Table.Column column) {
        Fraction whole = Fraction.sum(column.figures().values());
        return column.mapped(
                figure -> whole.signum() == 0 ? Fraction.ZERO : figure.times(pool).over(whole));
    }

    @Override
    public boolean divides() {
        return true;
    }
}
