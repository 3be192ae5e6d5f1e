// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules;

import java.util.Comparator;
import java.util.List;

/** What people may decide on ballots that a signal picked out, the strongest last. */
public enum BallotDecision {
    /** They count again. */
    RELEASE,
    /** They do not count until it is decided whether they do. */
    HOLD,
    /** They do not count, for a reason that the results name. */
    EXCLUDE;

    /** What holds for a ballot that is in several cases, of which each has decided this. */
    public static BallotDecision strongest(List<BallotDecision> standing) {
        return standing.stream().max(Comparator.naturalOrder()).orElse(RELEASE);
    }

    /**
     * Whether it can be decided after what stands in the same case.
     *
     * @param standing RELEASE where nothing was decided yet
     */
    public boolean canFollow(BallotDecision standing) {
        return switch (this) {
            case RELEASE -> standing != RELEASE;
            case HOLD -> standing == RELEASE;
            // Nobody loses a vote at one stroke: it is held first, and looked at.
            case EXCLUDE -> standing == HOLD;
        };
    }
}
