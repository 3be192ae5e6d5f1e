// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palmares.contest.Requirements;

import java.util.List;

class EntrantRulesTests {

    @Test
    void theLastWorkIsTakenAndTheNextIsNot() {
        Requirements two = RuleWorks.asking(false, List.of(), false);

        assertThat(EntrantRules.check(1, two)).isEmpty();
        assertThat(RuleWorks.said(EntrantRules.check(2, two)))
                .containsExactly("TOO_MANY_WORKS categoryId");
    }

    @Test
    void whereNothingIsSaidThereIsNoLimit() {
        assertThat(EntrantRules.check(10_000, Requirements.ONE_VIDEO)).isEmpty();
    }
}
