// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palmares.contest.KeptAs;
import org.palmares.contest.Retention;

import java.time.Instant;
import java.time.ZoneId;

class RetentionRulesTests {

    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    @Test
    void monthsAreTheCalendarsOfTheContestsZone() {
        // 31 January, 00:30 in Hà Nội; the day before in Greenwich.
        Instant published = Instant.parse("2026-01-30T17:30:00Z");

        assertThat(RetentionRules.due(Retention.USUAL, KeptAs.DRAFT, published, HANOI))
                .hasValue(Instant.parse("2026-02-27T17:30:00Z"));
        assertThat(RetentionRules.due(Retention.USUAL, KeptAs.OTHER, published, HANOI))
                .hasValue(Instant.parse("2027-01-30T17:30:00Z"));
    }

    @Test
    void zeroIsForEver() {
        Retention forEver = new Retention(0, 12, 3, 1);
        assertThat(RetentionRules.due(forEver, KeptAs.WINNER, Instant.EPOCH, HANOI)).isEmpty();
    }
}
