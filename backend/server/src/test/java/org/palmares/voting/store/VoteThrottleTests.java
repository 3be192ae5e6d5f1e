// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palmares.testing.ServerTest;
import org.palmares.voting.store.VoteThrottle.Gate;
import org.palmares.voting.store.VoteThrottle.Subject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.StringRedisTemplate;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

@ServerTest
class VoteThrottleTests {

    private static final int AT_ONCE = 60;

    @Autowired VoteThrottle throttle;
    @Autowired StringRedisTemplate redis;

    private final Subject voter = new Subject(Gate.VOTER, UUID.randomUUID(), 3, "voter");

    @Test
    void stopsABurstAndSaysWhenTheNextMayCome() {
        Duration wait = Duration.ZERO;
        int passed = 0;
        while (wait.isZero() && passed < 10 * AT_ONCE) {
            wait = take(UUID.randomUUID().toString());
            passed += wait.isZero() ? 1 : 0;
        }

        assertThat(passed).isBetween(AT_ONCE, 10 * AT_ONCE - 1);
        assertThat(wait).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aRetryOfOneIntentionCostsNothing() {
        for (int i = 0; i < 3 * AT_ONCE; i++) {
            assertThat(take("one intention")).isZero();
        }
        for (int i = 0; i < AT_ONCE - 1; i++) {
            assertThat(take("another " + i)).isZero();
        }
    }

    @Test
    void aVoteThatBecameNoBallotGetsItsTokenBackOnce() {
        for (int i = 0; i < 3 * AT_ONCE; i++) {
            assertThat(take("refused " + i)).isZero();
            giveBack("refused " + i);
            giveBack("refused " + i);
        }
        int passed = 0;
        while (take("kept " + passed).isZero() && passed < 10 * AT_ONCE) {
            passed++;
        }
        assertThat(passed).isBetween(AT_ONCE, 10 * AT_ONCE - 1);
    }

    @Test
    void attemptsThatAreNeverGivenBackEndAFloodOfRefusals() {
        int asked = 0;
        while (take("refused " + asked).isZero() && asked < 20_000) {
            giveBack("refused " + asked++);
        }
        assertThat(asked).isBetween(1_000, 19_999);
    }

    @Test
    void oneThatWaitsAndOneThatMayGoOnAreAskedTogether() {
        Subject another = new Subject(Gate.ADDRESS, UUID.randomUUID(), 5, "address");
        while (take(UUID.randomUUID().toString()).isZero()) {}

        List<Duration> waits = throttle.take(List.of(another, voter), UUID.randomUUID().toString());
        assertThat(waits.getFirst()).isZero();
        assertThat(waits.getLast()).isPositive();
    }

    @Test
    void aScriptThatRedisHasForgottenIsSentAgain() {
        redis.execute(
                (RedisCallback<Object>)
                        connection -> {
                            connection.scriptingCommands().scriptFlush();
                            return null;
                        });

        assertThat(take("after a flush of scripts")).isZero();
    }

    private Duration take(String intention) {
        return throttle.take(List.of(voter), intention).getFirst();
    }

    private void giveBack(String intention) {
        throttle.giveBack(List.of(voter), intention);
    }
}
