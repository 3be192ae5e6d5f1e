// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.reason.Reason;

import java.util.List;

/** What deciding came to: a decision, or every reason why the tables cannot be ranked. */
public sealed interface DecisionOutcome {

    record Decided(Decision decision) implements DecisionOutcome {}

    record Refused(List<Reason> reasons) implements DecisionOutcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
