// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.palmares.contest.CountVisibility;
import org.palmares.voting.rules.CountPolicy.Sight;

import java.time.Duration;
import java.time.Instant;

class CountPolicyTests {

    private static final Instant MOMENT = Instant.parse("2026-11-13T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "10,0,0",
        "10,1,0",
        "10,9,0",
        "10,10,10",
        "10,19,10",
        "10,20,20",
        "10,99,90",
        "10,100,100",
        "100,9,0",
        "100,99,0",
        "100,100,100",
        "100,199,100",
        "1,9,9",
        "1,0,0"
    })
    void countsAreRoundedDownToTheStep(int step, long count, long seen) {
        assertThat(new Sight(step, null).of(count)).isEqualTo(seen);
    }

    @ParameterizedTest
    @EnumSource(
            value = CountVisibility.class,
            names = {"LIVE", "ROUNDED"})
    void theMomentItselfHidesAndTheInstantBeforeItDoesNot(CountVisibility visibility) {
        CountPolicy policy = new CountPolicy(visibility, 10, MOMENT);

        assertThat(policy.at(MOMENT.minusNanos(1_000), false))
                .contains(new Sight(10, Duration.ofNanos(1_000)));
        assertThat(policy.at(MOMENT, false)).isEmpty();
        assertThat(policy.at(MOMENT.plusSeconds(1), false)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CountVisibility.class)
    void publishedCountsAreSeenAsTheyAreForGood(CountVisibility visibility) {
        CountPolicy policy = new CountPolicy(visibility, 10, MOMENT);

        assertThat(policy.at(MOMENT.minusSeconds(1), true)).contains(new Sight(1, null));
        assertThat(policy.at(MOMENT.plusSeconds(1), true)).contains(new Sight(1, null));
    }

    @Test
    void withoutAMomentTheClockDecidesNothing() {
        assertThat(new CountPolicy(CountVisibility.LIVE, null, null).at(Instant.MAX, false))
                .contains(new Sight(1, null));
        assertThat(new CountPolicy(CountVisibility.ROUNDED, 100, null).at(Instant.MAX, false))
                .contains(new Sight(100, null));
        assertThat(new CountPolicy(CountVisibility.HIDDEN, null, null).at(Instant.MIN, false))
                .isEmpty();
    }

    @Test
    void onlyLiveCountsWithoutAMomentNeverChangeWithTheResult() {
        assertThat(new CountPolicy(CountVisibility.LIVE, null, null).isOpenForGood()).isTrue();
        assertThat(new CountPolicy(CountVisibility.LIVE, null, MOMENT).isOpenForGood()).isFalse();
        assertThat(new CountPolicy(CountVisibility.ROUNDED, 10, null).isOpenForGood()).isFalse();
        assertThat(new CountPolicy(CountVisibility.HIDDEN, null, null).isOpenForGood()).isFalse();
    }
}
