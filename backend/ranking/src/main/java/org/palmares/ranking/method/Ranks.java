// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.method;

import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.Reasons;

import java.util.List;

/** {@code rank/1}: the rank that the rater gives each entry, 1 for the best; lower is better. */
public record Ranks(Ties ties) implements Scaling {

    public static final String METHOD = "rank/1";

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
        return before.of(true, false);
    }

    @Override
    public List<Reason> reasonsAgainst(String path, Nature before) {
        Reasons reasons = new Reasons();
        return reasons.found();
    }

    @Override
    public Scaled scale(Table table, Nature nature) {
        return Scaled.of(ties.earned(table, nature, column -> Fraction::of));
    }

    @Override
    public boolean absenceIsLeast() {
        return false;
    }
}
