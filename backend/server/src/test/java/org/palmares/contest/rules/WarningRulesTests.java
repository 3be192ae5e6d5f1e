// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

class WarningRulesTests {

    private static final Instant OPENS = Instant.parse("2026-06-18T01:00:00Z");
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    @Test
    void warnsThreeDaysAndOneDayBefore() {
        assertThat(WarningRules.due(OPENS, before(73))).isEmpty();
        assertThat(WarningRules.due(OPENS, before(72))).containsExactly(72);
        assertThat(WarningRules.due(OPENS, before(25))).containsExactly(72);
        assertThat(WarningRules.due(OPENS, before(24))).containsExactly(72, 24);
    }

    @Test
    void saysNothingOnceTheTimeHasPassed() {
        assertThat(WarningRules.due(OPENS, OPENS)).isEmpty();
    }

    @Test
    void midnightOfAnEndIs24h00OfTheDayThatItEnds() {
        Instant midnight = Instant.parse("2026-11-15T17:00:00Z");
        assertThat(LocalTime.ofEnd(midnight, HANOI)).isEqualTo("24h00 15/11/2026");
        assertThat(LocalTime.of(midnight, HANOI)).isEqualTo("00:00 16/11/2026");
        assertThat(LocalTime.ofEnd(midnight.minusSeconds(60), HANOI)).isEqualTo("23:59 15/11/2026");
    }

    private static Instant before(int hours) {
        return OPENS.minus(Duration.ofHours(hours));
    }
}
