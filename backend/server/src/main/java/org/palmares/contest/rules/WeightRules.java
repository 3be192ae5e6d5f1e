// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import static org.palmares.contest.ContestRefusal.VOTES_WEIGH_NOTHING;
import static org.palmares.contest.ContestRefusal.VOTE_WEIGHT_OUT_OF_RANGE;

import org.palmares.contest.VotePolicy;
import org.palmares.contest.VoterKind;
import org.palmares.contest.VoterWeight;
import org.palmares.kernel.Refusal;
import org.palmares.ranking.TierWeights;
import org.palmares.ranking.exact.Fraction;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What votes may count, and how that stands in the locked rules. */
final class WeightRules {

    private static final int MOST = 100;

    private WeightRules() {}

    static List<Refusal> check(VotePolicy policy) {
        List<VoterWeight> weights = policy.weights();
        boolean outside =
                weights.stream()
                        .anyMatch(
                                one ->
                                        one.thousandths() < 0
                                                || one.thousandths() > MOST * VoterWeight.ONE_VOTE);
        if (outside) {
            return List.of(Refusal.of(VOTE_WEIGHT_OUT_OF_RANGE, MOST).at("votePolicy.weights"));
        }
        boolean nothing =
                !policy.voters().isEmpty()
                        && policy.voters().stream().allMatch(kind -> policy.weightOf(kind) == 0);
        return nothing
                ? List.of(Refusal.of(VOTES_WEIGH_NOTHING).at("votePolicy.weights"))
                : List.of();
    }

    /** Every kind of voter by name, where one of them does not count one; else none. */
    static TierWeights locked(VotePolicy policy) {
        if (policy.weights().isEmpty()) {
            return TierWeights.NONE;
        }
        SortedMap<String, Fraction> weights = new TreeMap<>();
        for (VoterKind kind : policy.voters()) {
            weights.put(kind.name(), Fraction.of(policy.weightOf(kind), VoterWeight.ONE_VOTE));
        }
        return new TierWeights(weights);
    }
}
