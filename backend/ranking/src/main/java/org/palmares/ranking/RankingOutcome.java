// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import org.palmares.ranking.reason.Reason;

import java.util.List;

/** What ranking came to: a standing, or every reason why the tables cannot be ranked. */
public sealed interface RankingOutcome {

    record Ranked(Standing standing) implements RankingOutcome {}

    record Refused(List<Reason> reasons) implements RankingOutcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
