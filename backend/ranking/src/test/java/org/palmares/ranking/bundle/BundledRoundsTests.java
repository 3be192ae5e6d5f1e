// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palmares.ranking.Contests;
import org.palmares.ranking.RoundRule;
import org.palmares.ranking.RuleSet;
import org.palmares.ranking.RuleSetOutcome;
import org.palmares.ranking.reason.Language;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

class BundledRoundsTests {

    @Test
    void aRecountNamesTheRoundsThatTheLockedRulesDeclare() {
        RecountReport report = Recount.recount(bundle(), Optional.empty());

        assertThat(report).isInstanceOf(RecountReport.Agrees.class);
        assertThat(report.checks().stream().map(check -> check.sentence(Language.EN)))
                .contains(
                        "Category “fiction”: the number of rounds that the rules declare before the"
                                + " last is 1; the entries here are those that these rounds left.");
    }

    private static byte[] bundle() {
        BundledCategory plain = Publications.category("fiction", 1);
        RuleSetOutcome outcome =
                plain.rules()
                        .withRounds(
                                List.of(
                                        new RoundRule(
                                                RoundRule.Judging.PASS_FAIL,
                                                OptionalInt.of(4),
                                                Optional.empty(),
                                                RoundRule.Ties.KEEP_ALL)));
        RuleSet rules = ((RuleSetOutcome.Accepted) outcome).rules();
        var category =
                new BundledCategory(
                        plain.id(),
                        plain.name(),
                        plain.entries(),
                        rules,
                        plain.marks(),
                        plain.tally(),
                        Contests.standing(rules, plain.marks(), plain.tally(), plain.entries()));
        return Bundle.write(
                new BundleContents("Phim ngắn", "phim-ngan", 1, "test", List.of(category)),
                Publications.KEYS);
    }
}
