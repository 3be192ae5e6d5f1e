// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.method;

import org.palmares.ranking.exact.Digits;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.MethodReason;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.Reasons;

import java.util.List;
import java.util.stream.IntStream;

/**
 * {@code geometric-points/1}: position p earns {@code first} times {@code ratio} to the power p -
 * 1, rounded as declared; positions beyond {@code positions} earn nothing (Eurovision's jurors from
 * 2018 on: first 12, ratio 43/52).
 */
public record GeometricPoints(
        Fraction first, Fraction ratio, int positions, Digits digits, Ties ties)
        implements Scaling {

    public static final String METHOD = "geometric-points/1";

    /** Positions that can earn something. */
    public static final int MOST_POSITIONS = 1_000;

    /** Characters of an exact weight, so that sums of them stay readable. */
    static final int LONGEST = 120;

    @Override
    public String method() {
        return METHOD;
    }

    @Override
    public void write(ObjectBuilder object) {
        object.with("first", first)
                .with("ratio", ratio)
                .with("positions", positions)
                .with("digits", DigitsJson.write(digits))
                .with("ties", ties);
    }

    @Override
    public Nature after(Nature before) {
        return before.of(false, false);
    }

    @Override
    public List<Reason> reasonsAgainst(String path, Nature before) {
        Reasons reasons = new Reasons();
        reasons.refuseIf(first.signum() <= 0, MethodReason.PARAMETER_UNFIT, path, "first", first);
        boolean unfit = ratio.signum() <= 0 || ratio.compareTo(Fraction.ONE) >= 0;
        reasons.refuseIf(unfit, MethodReason.PARAMETER_UNFIT, path, "ratio", ratio);
        reasons.refuseIf(
                positions < 1 || positions > MOST_POSITIONS,
                MethodReason.PARAMETER_UNFIT,
                path,
                "positions",
                positions);
        if (reasons.isEmpty()) {
            int letters = at(positions).text().length();
            reasons.refuseIf(letters > LONGEST, MethodReason.WEIGHTS_TOO_FINE, path, letters);
        }
        return reasons.found();
    }

    @Override
    public Scaled scale(Table table, Nature nature) {
        List<Fraction> earned = IntStream.rangeClosed(1, positions).mapToObj(this::at).toList();
        return Scaled.of(
                ties.earned(
                        table,
                        nature,
                        column ->
                                position ->
                                        position > positions
                                                ? Fraction.ZERO
                                                : earned.get(position - 1)));
    }

    private Fraction at(int position) {
        return digits.apply(first.times(ratio.power(position - 1)));
    }

    @Override
    public boolean takesUnranked() {
        return true;
    }
}
