// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palmares.testing.ServerTest;
import org.palmares.voting.store.VoteThrottle.Gate;
import org.palmares.voting.store.VoteThrottle.Subject;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.UUID;

@ServerTest
class VoteThrottleTests {

    private static final int AT_ONCE = 60;

    @Autowired VoteThrottle throttle;

    private final Subject voter = new Subject(Gate.VOTER, UUID.randomUUID(), 3, "voter");

    @Test
    void stopsABurstAndSaysWhenTheNextMayCome() {
        Duration wait = Duration.ZERO;
        int passed = 0;
        while (wait.isZero() && passed < 10 * AT_ONCE) {
            wait = throttle.take(voter, UUID.randomUUID().toString());
            passed += wait.isZero() ? 1 : 0;
        }

        assertThat(passed).isBetween(AT_ONCE, 10 * AT_ONCE - 1);
        assertThat(wait).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aRetryOfOneIntentionCostsNothing() {
        for (int i = 0; i < 3 * AT_ONCE; i++) {
            assertThat(throttle.take(voter, "one intention")).isZero();
        }
        for (int i = 0; i < AT_ONCE - 1; i++) {
            assertThat(throttle.take(voter, "another " + i)).isZero();
        }
    }

    @Test
    void aVoteThatBecameNoBallotGetsItsTokenBackOnce() {
        for (int i = 0; i < 3 * AT_ONCE; i++) {
            assertThat(throttle.take(voter, "refused " + i)).isZero();
            throttle.giveBack(voter, "refused " + i);
            throttle.giveBack(voter, "refused " + i);
        }
        int passed = 0;
        while (throttle.take(voter, "kept " + passed).isZero() && passed < 10 * AT_ONCE) {
            passed++;
        }
        assertThat(passed).isBetween(AT_ONCE, 10 * AT_ONCE - 1);
    }

    @Test
    void attemptsThatAreNeverGivenBackEndAFloodOfRefusals() {
        int asked = 0;
        while (throttle.take(voter, "refused " + asked).isZero() && asked < 20_000) {
            throttle.giveBack(voter, "refused " + asked++);
        }
        assertThat(asked).isBetween(1_000, 19_999);
    }
}
