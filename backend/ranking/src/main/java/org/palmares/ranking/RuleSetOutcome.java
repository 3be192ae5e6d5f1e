// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import org.palmares.ranking.reason.Reason;

import java.util.List;

/** What a declared rule set came to: one that works, or every reason why it cannot. */
public sealed interface RuleSetOutcome {

    record Accepted(RuleSet rules) implements RuleSetOutcome {}

    record Refused(List<Reason> reasons) implements RuleSetOutcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
