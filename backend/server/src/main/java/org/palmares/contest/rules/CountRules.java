// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import static org.palmares.contest.ContestRefusal.COUNTS_HIDDEN_OUTSIDE_VOTING;
import static org.palmares.contest.ContestRefusal.COUNT_STEP_UNFIT;

import org.palmares.contest.CountVisibility;
import org.palmares.contest.VotePolicy;
import org.palmares.contest.Window;
import org.palmares.kernel.Refusal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Which counts a contest can declare that the public sees. */
final class CountRules {

    private static final int LEAST_STEP = 10;
    private static final int MOST_STEP = 10_000;

    private CountRules() {}

    static List<Refusal> check(VotePolicy policy, Window voting) {
        List<Refusal> refusals = new ArrayList<>();
        Integer step = policy.countStep();
        boolean fits =
                policy.visibility() == CountVisibility.ROUNDED
                        ? step != null && step >= LEAST_STEP && step <= MOST_STEP
                        : step == null;
        if (!fits) {
            refusals.add(
                    Refusal.of(COUNT_STEP_UNFIT, LEAST_STEP, MOST_STEP).at("votePolicy.countStep"));
        }
        Instant from = policy.countsHiddenFrom();
        if (from != null
                && (policy.visibility() == CountVisibility.HIDDEN
                        || from.isBefore(voting.opens())
                        || from.isAfter(voting.closes()))) {
            refusals.add(
                    Refusal.of(COUNTS_HIDDEN_OUTSIDE_VOTING).at("votePolicy.countsHiddenFrom"));
        }
        return refusals;
    }
}
