// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.method;

import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.Reasons;

import java.util.List;

/**
 * {@code borda/1}: the best of the n entries that the rater has seen earns n, the next n - 1, and
 * so on; what was left unranked earns nothing.
 */
public record Borda(Ties ties) implements Scaling {

    public static final String METHOD = "borda/1";

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
        return before.of(false, false);
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
                        column -> {
                            long seen = column.figures().size() + column.unranked().size();
                            return position -> Fraction.of(seen + 1 - position);
                        }));
    }

    @Override
    public boolean takesUnranked() {
        return true;
    }
}
