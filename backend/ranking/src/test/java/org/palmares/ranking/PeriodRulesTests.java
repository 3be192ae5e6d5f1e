// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palmares.ranking.PeriodRules.EarlierWinners;
import org.palmares.ranking.PeriodRules.Totals;
import org.palmares.ranking.drafts.Draft;
import org.palmares.ranking.drafts.Schemas;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.reason.Code;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.ReasonCode;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

class PeriodRulesTests {

    private static final PeriodRules CARRIED =
            new PeriodRules(List.of(1, 2), EarlierWinners.EXCLUDED, Totals.CARRIED);
    private static final PeriodRules LAST =
            new PeriodRules(List.of(1, 2), EarlierWinners.ADMITTED, Totals.LAST);

    @Test
    void areReadAsTheyAreWritten() {
        RuleSet rules = with(publicAlone(), CARRIED);

        assertThat(rules.toString())
                .contains("\"format\":\"palmares-rules/1.3\"")
                .contains(
                        "\"periods\":{\"earlierWinners\":\"excluded\",\"totals\":\"carried\",\"winners\":[1,2]}");
        assertThat(Schemas.problems(1, Draft.json(rules.toString()))).isEmpty();
        assertThat(RuleSet.read(rules.document())).isEqualTo(new RuleSetOutcome.Accepted(rules));
    }

    @Test
    void standBesideTiersInOneDocument() {
        RuleSet both = with(accountsTwice(), LAST);

        assertThat(RuleSet.read(both.document())).isEqualTo(new RuleSetOutcome.Accepted(both));
        assertThat(Schemas.problems(1, Draft.json(both.toString()))).isEmpty();
        assertThat(both.tiers().weights()).hasSize(2);
    }

    @Test
    void rulesWithoutThemStayByteForByteWhatTheyWere() {
        assertThat(publicAlone().toString())
                .contains("palmares-rules/1\"")
                .doesNotContain("period");
    }

    @Test
    void theRulesOfOnePeriodAreADocumentOfTheirOwn() {
        RuleSet one = with(accountsTwice(), CARRIED).ofPeriod(2);

        assertThat(one.toString())
                .contains("\"period\":{\"earlierWinners\":\"excluded\",\"number\":2,\"winners\":2}")
                .contains("\"criteria\":[]");
        assertThat(one.tiers()).isEqualTo(accountsTwice().tiers());
        assertThat(Schemas.problems(1, Draft.json(one.toString()))).isEmpty();
        assertThat(RuleSet.read(one.document())).isEqualTo(new RuleSetOutcome.Accepted(one));
    }

    @Test
    void aPeriodIsWonByWhatItsVotesWeigh() {
        RuleSet rules = with(accountsTwice(), CARRIED);
        PublicTally tally =
                PublicTally.of(
                        List.of(
                                Votes.of(Contests.entry(1), "tier", Map.of("DEVICE", 10L)),
                                Votes.of(Contests.entry(2), "tier", Map.of("ACCOUNT", 6L))));

        assertThat(winners(rules.ofPeriod(1), tally)).containsExactly(Contests.entry(2));
        assertThat(winners(rules.ofPeriod(2), tally))
                .containsExactly(Contests.entry(2), Contests.entry(1));
    }

    @Test
    void whoSharesTheLastWinningPlaceWinsTooAndNobodyWinsWithoutAVote() {
        RuleSet rules = with(publicAlone(), CARRIED);
        PublicTally equal =
                PublicTally.of(
                        List.of(Votes.of(Contests.entry(1), 3), Votes.of(Contests.entry(2), 3)));

        assertThat(winners(rules.ofPeriod(1), equal))
                .containsExactly(Contests.entry(1), Contests.entry(2));
        assertThat(winners(rules.ofPeriod(1), PublicTally.NONE)).isEmpty();
    }

    @Test
    void aCarriedTotalTellsThePeriodsThatItAddsUp() {
        RuleSet rules = with(publicAlone(), CARRIED);

        assertThat(codes(rules, parts(Map.of("1", 4L, "2", 3L)))).isEmpty();
        assertThat(codes(rules, parts(Map.of("1", 4L, "3", 3L))))
                .containsExactly(ReasonCode.PERIOD_DOES_NOT_COUNT);
        assertThat(codes(rules, PublicTally.of(List.of(Votes.of(Contests.entry(1), 7)))))
                .containsExactly(ReasonCode.PERIODS_NOT_TOLD);
    }

    @Test
    void aTotalOfTheLastPeriodCountsNoOther() {
        RuleSet rules = with(publicAlone(), LAST);

        assertThat(codes(rules, parts(Map.of("2", 3L)))).isEmpty();
        assertThat(codes(rules, parts(Map.of("1", 4L, "2", 3L))))
                .containsExactly(ReasonCode.PERIOD_DOES_NOT_COUNT);
    }

    @Test
    void periodsThatCannotWorkAreRefused() {
        assertThat(refused(new PeriodRules(List.of(), EarlierWinners.ADMITTED, Totals.LAST)))
                .containsExactly(ReasonCode.PERIODS_UNFIT);
        assertThat(refused(new PeriodRules(List.of(0), EarlierWinners.ADMITTED, Totals.LAST)))
                .containsExactly(ReasonCode.PERIOD_WINNERS_UNFIT);
    }

    @Test
    void tooManyPeriodsOrWinnersAreRefused() {
        List<Integer> many = Collections.nCopies(PeriodRules.MOST + 1, 1);
        assertThat(refused(new PeriodRules(many, EarlierWinners.ADMITTED, Totals.LAST)))
                .containsExactly(ReasonCode.PERIODS_UNFIT);
        assertThat(refused(new PeriodRules(List.of(101), EarlierWinners.ADMITTED, Totals.LAST)))
                .containsExactly(ReasonCode.PERIOD_WINNERS_UNFIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[-1,2]", "[\"1\",2]", "[1000001,2]"})
    void winnersThatAreNoCountsCannotBeRead(String winners) {
        String document =
                with(publicAlone(), CARRIED)
                        .toString()
                        .replace("\"winners\":[1,2]", "\"winners\":" + winners);

        assertThat(RuleSet.read(document.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RuleSetOutcome.Refused.class);
    }

    @Test
    void aPeriodBreaksTiesByTheLotAndTheOrderOfEntriesAlone() {
        assertThat(tieBreaksOfOnePeriod(new TieBreak.PublicVotes(), new TieBreak.Lot("seed 2026")))
                .containsExactly(new TieBreak.Lot("seed 2026"));
        assertThat(tieBreaksOfOnePeriod(new TieBreak.EntryOrder()))
                .containsExactly(new TieBreak.EntryOrder());
    }

    @Test
    void aWorkWithoutAVoteNeedsNoPeriods() {
        assertThat(
                        codes(
                                with(publicAlone(), CARRIED),
                                PublicTally.of(List.of(Votes.of(Contests.entry(1), 0)))))
                .isEmpty();
    }

    @Test
    void rulesThatCannotDecideAPeriodAreRefused() {
        assertThat(deciding(publicAlone(), 0)).containsExactly(ReasonCode.PERIODS_UNFIT);
        assertThat(deciding(publicAlone(), PeriodRules.MOST + 1))
                .containsExactly(ReasonCode.PERIODS_UNFIT);
        assertThat(deciding(Contests.rules().accepted(), 1))
                .containsExactly(ReasonCode.PERIOD_BY_VOTES_ALONE);
        Contests.Rules unused = Contests.rules();
        unused.combination = Combination.of(new PointsMethod.PlainSum(), 0, 1);
        assertThat(deciding(unused.accepted(), 1))
                .containsExactly(ReasonCode.PERIOD_BY_VOTES_ALONE);
    }

    private static Stream<Code> deciding(RuleSet rules, int number) {
        OnePeriod one = new OnePeriod(number, 1, EarlierWinners.ADMITTED);
        return ((RuleSetOutcome.Refused) rules.decidingPeriod(one))
                .reasons().stream().map(Reason::code);
    }

    private static List<TieBreak> tieBreaksOfOnePeriod(TieBreak... declared) {
        return with(publicAlone(declared), CARRIED).ofPeriod(1).tieBreaks();
    }

    private static Stream<Code> refused(PeriodRules periods) {
        return ((RuleSetOutcome.Refused) publicAlone().withPeriods(periods))
                .reasons().stream().map(Reason::code);
    }

    private static PublicTally parts(Map<String, Long> periods) {
        return PublicTally.of(List.of(Votes.of(Contests.entry(1), PeriodRules.PART, periods)));
    }

    private static List<EntryCode> winners(RuleSet rules, PublicTally tally) {
        RankingOutcome outcome =
                Ranking.rank(
                        rules,
                        new JuryMarks(List.of()),
                        tally,
                        List.of(Contests.entry(1), Contests.entry(2), Contests.entry(3)));
        return rules.period().orElseThrow().winners(((RankingOutcome.Ranked) outcome).standing());
    }

    private static Stream<Code> codes(RuleSet rules, PublicTally tally) {
        RankingOutcome outcome =
                Ranking.rank(
                        rules,
                        new JuryMarks(List.of()),
                        tally,
                        List.of(Contests.entry(1), Contests.entry(2)));
        return outcome instanceof RankingOutcome.Refused refused
                ? refused.reasons().stream().map(Reason::code)
                : Stream.empty();
    }

    private static RuleSet with(RuleSet rules, PeriodRules periods) {
        return ((RuleSetOutcome.Accepted) rules.withPeriods(periods)).rules();
    }

    private static RuleSet accountsTwice() {
        var weights = new TreeMap<>(Map.of("ACCOUNT", Fraction.of(2), "DEVICE", Fraction.ONE));
        return ((RuleSetOutcome.Accepted) publicAlone().withTiers(new TierWeights(weights)))
                .rules();
    }

    private static RuleSet publicAlone(TieBreak... tieBreaks) {
        return ((RuleSetOutcome.Accepted)
                        RuleSet.declare(
                                List.of(),
                                new JuryRules(
                                        JuryRules.Order.SHEETS_FIRST,
                                        JuryRules.Weighting.WEIGHTED_SUM,
                                        JuryRules.Missing.EXCLUDE_SHEET,
                                        new Aggregation.Mean(),
                                        0),
                                Combination.of(new PointsMethod.RankPoints(), 0, 100),
                                Rounding.EXACT,
                                List.of(tieBreaks),
                                PlaceStyle.STANDARD))
                .rules();
    }
}
