// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.contest;

import org.palmares.ranking.reason.Reason;

import java.util.List;

/** What declared rules came to: rules that work, or every reason why they cannot. */
public sealed interface RulesOutcome {

    record Accepted(ContestRules rules) implements RulesOutcome {}

    record Refused(List<Reason> reasons) implements RulesOutcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
