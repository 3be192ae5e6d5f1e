// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.contest.ContestRules;
import org.palmares.ranking.contest.Ref;
import org.palmares.ranking.method.Nature;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The figures of all parts and rankings that were made so far, by round and name. */
final class Figures {

    private final ContestRules rules;
    private final Map<Ref, Made> made = new HashMap<>();

    Figures(ContestRules rules) {
        this.rules = rules;
    }

    Nature natureOf(Ref ref) {
        return rules.natureOf(ref);
    }

    void put(Ref ref, Made figures) {
        made.put(ref, figures);
    }

    /** The rules were accepted, so what they name was made before. */
    Made of(Ref ref) {
        return Objects.requireNonNull(made.get(ref), "not made yet");
    }
}
