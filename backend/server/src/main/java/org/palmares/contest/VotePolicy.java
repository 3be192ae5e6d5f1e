// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Set;

/**
 * Who may vote, how often, and what the public sees meanwhile.
 *
 * @param limit how many votes one voter has within scope and period
 * @param changeable whether a vote within a used-up allowance takes the place of the voter's latest
 *     one there
 * @param countStep what counts are rounded down to; null where they are not rounded
 * @param countsHiddenFrom nobody sees a count from then until the results are published; null where
 *     no such moment comes
 */
public record VotePolicy(
        Set<VoterKind> voters,
        int limit,
        VoteScope scope,
        VotePeriod period,
        boolean changeable,
        CountVisibility visibility,
        @Nullable Integer countStep,
        @Nullable Instant countsHiddenFrom) {

    /** Votes stay as they are cast; counts neither rounded nor hidden from a moment on. */
    public VotePolicy(
            Set<VoterKind> voters,
            int limit,
            VoteScope scope,
            VotePeriod period,
            CountVisibility visibility) {
        this(voters, limit, scope, period, false, visibility, null, null);
    }

    /** The same, with other counts shown. */
    public VotePolicy showing(
            CountVisibility shown, @Nullable Integer step, @Nullable Instant hiddenFrom) {
        return new VotePolicy(voters, limit, scope, period, changeable, shown, step, hiddenFrom);
    }

    /** The same, with votes that may be changed until the close. */
    public VotePolicy whereVotesChange() {
        return new VotePolicy(
                voters, limit, scope, period, true, visibility, countStep, countsHiddenFrom);
    }
}
