// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.method;

import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.JsonValue.JsonText;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.MethodReason;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.Reasons;

import java.util.List;

/**
 * {@code positional-points/1}: a declared list such as 12, 10, 8, 7, …; positions beyond it earn
 * nothing.
 */
public record PositionalPoints(List<Fraction> points, Ties ties) implements Scaling {

    public static final String METHOD = "positional-points/1";

    public PositionalPoints {
        points = List.copyOf(points);
    }

    @Override
    public String method() {
        return METHOD;
    }

    @Override
    public void write(ObjectBuilder object) {
        object.with("points", points.stream().map(Fraction::text).map(JsonText::new).toList())
                .with("ties", ties);
    }

    @Override
    public Nature after(Nature before) {
        return before.of(false, false);
    }

    @Override
    public List<Reason> reasonsAgainst(String path, Nature before) {
        Reasons reasons = new Reasons();
        reasons.refuseIf(points.isEmpty(), MethodReason.PARAMETER_UNFIT, path, "points", "[]");
        for (int at = 0; at < points.size(); at++) {
            Fraction next = at + 1 < points.size() ? points.get(at + 1) : Fraction.ZERO;
            reasons.refuseIf(
                    points.get(at).compareTo(next) < 0,
                    MethodReason.POINTS_RISE,
                    path,
                    points.get(at),
                    next);
        }
        return reasons.found();
    }

    @Override
    public Scaled scale(Table table, Nature nature) {
        return Scaled.of(ties.earned(table, nature, column -> this::at));
    }

    private Fraction at(int position) {
        return position <= points.size() ? points.get(position - 1) : Fraction.ZERO;
    }

    @Override
    public boolean takesUnranked() {
        return true;
    }
}
