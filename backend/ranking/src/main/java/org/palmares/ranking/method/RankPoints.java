// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.method;

import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.Reasons;

import java.util.List;
import java.util.Optional;

/**
 * {@code rank-points/1}: position p among n entries earns 100 (n - p) / (n - 1); a single entry
 * earns 100.
 */
public record RankPoints(Ties ties) implements Scaling {

    public static final String METHOD = "rank-points/1";

    @Override
    public String method() {
        return METHOD;
    }

    @Override
    public void write(ObjectBuilder object) {
        object.with("ties", ties);
    }

    @Override
    public Nature after(Nature before) {
        return before.of(false, false).upTo(Optional.of(Fraction.HUNDRED));
    }

    @Override
    public List<Reason> reasonsAgainst(String path, Nature before) {
        Reasons reasons = new Reasons();
        return reasons.found();
    }

    @Override
    public Scaled scale(Table table, Nature nature) {
        return Scaled.of(
                ties.earned(
                        table,
                        nature,
                        column -> position -> at(position, column.figures().size())));
    }

    private static Fraction at(int position, int entries) {
        return entries == 1
                ? Fraction.HUNDRED
                : Fraction.of(100L * (entries - position), entries - 1L);
    }
}
