// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Random;

class BackOffTests {

    private final BackOff backOff = new BackOff(Duration.ofSeconds(10));

    @Test
    void doublesWithEveryAttemptAndSpreadsWithinTheUpperHalf() {
        Random random = new Random(3);
        for (int attempt = 1; attempt <= 7; attempt++) {
            Duration whole = Duration.ofSeconds(10L << attempt - 1);
            for (int i = 0; i < 100; i++) {
                assertThat(backOff.after(attempt, random)).isBetween(whole.dividedBy(2), whole);
            }
        }
    }

    @Test
    void stopsDoublingInTheEnd() {
        assertThat(backOff.after(1000, new Random(1))).isLessThanOrEqualTo(Duration.ofSeconds(640));
    }

    @Test
    void waitsTheSameForTheSameSeed() {
        assertThat(backOff.after(2, new Random(9))).isEqualTo(backOff.after(2, new Random(9)));
    }
}
