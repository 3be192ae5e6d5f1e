// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palmares.contest.CountVisibility;
import org.palmares.contest.VotePeriod;
import org.palmares.contest.VotePolicy;
import org.palmares.contest.VoteScope;
import org.palmares.contest.VoterKind;
import org.palmares.contest.Window;

import java.time.Instant;
import java.util.List;
import java.util.Set;

class CountRulesTests {

    private static final Window VOTING =
            new Window(
                    Instant.parse("2026-11-01T01:00:00Z"), Instant.parse("2026-11-15T10:00:00Z"));

    @ParameterizedTest
    @CsvSource({
        "LIVE,,,",
        "LIVE,10,,COUNT_STEP_UNFIT votePolicy.countStep",
        "HIDDEN,,,",
        "HIDDEN,10,,COUNT_STEP_UNFIT votePolicy.countStep",
        "ROUNDED,,,COUNT_STEP_UNFIT votePolicy.countStep",
        "ROUNDED,9,,COUNT_STEP_UNFIT votePolicy.countStep",
        "ROUNDED,10,,",
        "ROUNDED,10000,,",
        "ROUNDED,10001,,COUNT_STEP_UNFIT votePolicy.countStep",
        "LIVE,,2026-11-01T00:59:59Z,COUNTS_HIDDEN_OUTSIDE_VOTING votePolicy.countsHiddenFrom",
        "LIVE,,2026-11-01T01:00:00Z,",
        "ROUNDED,100,2026-11-13T10:00:00Z,",
        "LIVE,,2026-11-15T10:00:00Z,",
        "LIVE,,2026-11-15T10:00:01Z,COUNTS_HIDDEN_OUTSIDE_VOTING votePolicy.countsHiddenFrom",
        "HIDDEN,,2026-11-13T10:00:00Z,COUNTS_HIDDEN_OUTSIDE_VOTING votePolicy.countsHiddenFrom",
    })
    void aPolicyOfCountsHoldsTogetherOrIsRefusedAtItsField(
            CountVisibility visibility,
            @Nullable Integer step,
            @Nullable Instant hiddenFrom,
            @Nullable String refusal) {
        VotePolicy policy =
                new VotePolicy(
                        Set.of(VoterKind.DEVICE),
                        1,
                        VoteScope.ENTRY,
                        VotePeriod.DAY,
                        false,
                        List.of(),
                        visibility,
                        step,
                        hiddenFrom);

        assertThat(CountRules.check(policy, VOTING))
                .extracting(one -> one.code().name() + " " + one.field())
                .isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }
}
