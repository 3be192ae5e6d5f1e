// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Who may vote, how often, what a vote counts, and what the public sees meanwhile.
 *
 * @param limit how many votes one voter has within scope and period
 * @param changeable whether a vote within a used-up allowance takes the place of the voter's latest
 *     one there
 * @param weights of the kinds of voters whose votes are not one each
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
        List<VoterWeight> weights,
        CountVisibility visibility,
        @Nullable Integer countStep,
        @Nullable Instant countsHiddenFrom) {

    /** What is not said weighs one vote, so that it says the same as one that says it. */
    public VotePolicy {
        weights =
                weights.stream()
                        .filter(weight -> voters.contains(weight.kind()))
                        .filter(weight -> weight.thousandths() != VoterWeight.ONE_VOTE)
                        .sorted(Comparator.comparing(VoterWeight::kind))
                        .toList();
    }

    /** Votes are one each and stay as they are cast; counts neither rounded nor hidden. */
    public VotePolicy(
            Set<VoterKind> voters,
            int limit,
            VoteScope scope,
            VotePeriod period,
            CountVisibility visibility) {
        this(voters, limit, scope, period, false, List.of(), visibility, null, null);
    }

    /** The same, with other counts shown. */
    public VotePolicy showing(
            CountVisibility shown, @Nullable Integer step, @Nullable Instant hiddenFrom) {
        return new VotePolicy(
                voters, limit, scope, period, changeable, weights, shown, step, hiddenFrom);
    }

    /** The same, with votes that may be changed until the close. */
    public VotePolicy whereVotesChange() {
        return new VotePolicy(
                voters,
                limit,
                scope,
                period,
                true,
                weights,
                visibility,
                countStep,
                countsHiddenFrom);
    }

    /** The same, with votes that do not all count one. */
    public VotePolicy weighing(List<VoterWeight> weights) {
        return new VotePolicy(
                voters,
                limit,
                scope,
                period,
                changeable,
                weights,
                visibility,
                countStep,
                countsHiddenFrom);
    }

    /** In thousandths: 1000 is one vote. */
    public int weightOf(VoterKind kind) {
        return weights.stream()
                .filter(weight -> weight.kind() == kind)
                .mapToInt(VoterWeight::thousandths)
                .findFirst()
                .orElse(VoterWeight.ONE_VOTE);
    }
}
