// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palmares.ranking.Combination;
import org.palmares.ranking.Contests;
import org.palmares.ranking.JuryMarks;
import org.palmares.ranking.JuryRules;
import org.palmares.ranking.PeriodRules;
import org.palmares.ranking.PeriodRules.EarlierWinners;
import org.palmares.ranking.PeriodRules.Totals;
import org.palmares.ranking.PointsMethod;
import org.palmares.ranking.PublicTally;
import org.palmares.ranking.RuleSet;
import org.palmares.ranking.RuleSetOutcome;
import org.palmares.ranking.Votes;
import org.palmares.ranking.bundle.Check.Subject;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a recount says of vote periods. */
class BundledPeriodsTests {

    @Test
    void namesTheWinnersOfAPeriod() {
        PublicTally tally = PublicTally.of(List.of(Votes.of(Contests.entry(2), 5)));

        assertThat(said(rules(Totals.CARRIED).ofPeriod(1), tally)).contains(Subject.PERIOD_WINNERS);
    }

    @Test
    void saysThatNobodyHasWonWithoutAVote() {
        assertThat(said(rules(Totals.CARRIED).ofPeriod(1), PublicTally.NONE))
                .contains(Subject.PERIOD_WINNERS);
    }

    @Test
    void saysWhichPeriodsTheFinalPlacesCount() {
        assertThat(said(rules(Totals.CARRIED), votesOf("1"))).contains(Subject.PERIODS_CARRIED);
        assertThat(said(rules(Totals.LAST), votesOf("2"))).contains(Subject.PERIOD_LAST);
    }

    private static PublicTally votesOf(String period) {
        return PublicTally.of(
                List.of(Votes.of(Contests.entry(1), PeriodRules.PART, Map.of(period, 4L))));
    }

    private static List<Subject> said(RuleSet rules, PublicTally tally) {
        JuryMarks none = new JuryMarks(List.of());
        var category =
                new BundledCategory(
                        "fiction",
                        "Phim truyện",
                        Contests.entries(2),
                        rules,
                        none,
                        tally,
                        Contests.standing(rules, none, tally, Contests.entries(2)));
        byte[] bundle =
                Bundle.write(
                        new BundleContents("Phim ngắn", "phim-ngan", 1, "test", List.of(category)),
                        Publications.KEYS);
        RecountReport report = Recount.recount(bundle, Optional.empty());
        assertThat(report).isInstanceOf(RecountReport.Agrees.class);
        return report.checks().stream().map(Check::subject).toList();
    }

    private static RuleSet rules(Totals totals) {
        Contests.Rules declared = Contests.rules();
        declared.criteria = List.of();
        declared.weighting = JuryRules.Weighting.WEIGHTED_SUM;
        declared.quorum = 0;
        declared.combination = Combination.of(new PointsMethod.RankPoints(), 0, 100);
        return ((RuleSetOutcome.Accepted)
                        declared.accepted()
                                .withPeriods(
                                        new PeriodRules(
                                                List.of(1, 2), EarlierWinners.ADMITTED, totals)))
                .rules();
    }
}
