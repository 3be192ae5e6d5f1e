// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.palmares.ranking.drafts.Draft;
import org.palmares.ranking.drafts.Schemas;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.reason.Code;
import org.palmares.ranking.reason.Language;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.ReasonCode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;

class TierWeightsTests {

    private static final TierWeights ACCOUNTS_TWICE =
            weights(Map.of("ACCOUNT", Fraction.of(2), "DEVICE", Fraction.ONE));
    private static final TierWeights DEVICES_NOT =
            weights(Map.of("ACCOUNT", Fraction.ONE, "DEVICE", Fraction.ZERO));

    /** Ten from devices for the first, six from accounts for the second. */
    private static final PublicTally TALLY =
            PublicTally.of(
                    List.of(
                            Votes.of(Contests.entry(1), "tier", Map.of("DEVICE", 10L)),
                            Votes.of(
                                    Contests.entry(2),
                                    "tier",
                                    Map.of("ACCOUNT", 6L, "DEVICE", 0L))));

    @Test
    void areReadAsTheyAreWritten() {
        RuleSet rules = with(ACCOUNTS_TWICE);

        assertThat(rules.toString())
                .contains("\"format\":\"palmares-rules/1.2\"")
                .contains(
                        "\"tiers\":[{\"tier\":\"ACCOUNT\",\"weight\":\"2\"},{\"tier\":\"DEVICE\",\"weight\":\"1\"}]");
        assertThat(Schemas.problems(1, Draft.json(rules.toString()))).isEmpty();
        assertThat(RuleSet.read(rules.document())).isEqualTo(new RuleSetOutcome.Accepted(rules));
    }

    @Test
    void standBesideRoundsInOneDocument() {
        RoundRule tenBest =
                new RoundRule(
                        RoundRule.Judging.POINTS,
                        OptionalInt.of(10),
                        Optional.empty(),
                        RoundRule.Ties.KEEP_NONE);
        RuleSet rounds =
                ((RuleSetOutcome.Accepted) publicAlone().withRounds(List.of(tenBest))).rules();
        RuleSet both = ((RuleSetOutcome.Accepted) rounds.withTiers(ACCOUNTS_TWICE)).rules();

        assertThat(RuleSet.read(both.document())).isEqualTo(new RuleSetOutcome.Accepted(both));
        assertThat(both.rounds()).containsExactly(tenBest);
    }

    @Test
    void changeTheDigestAndRulesWithoutThemKeepTheirs() {
        RuleSet without = publicAlone();
        assertThat(with(TierWeights.NONE).document()).isEqualTo(without.document());
        assertThat(without.toString()).contains("palmares-rules/1\"").doesNotContain("tiers");
        assertThat(Stream.of(without, with(ACCOUNTS_TWICE), with(DEVICES_NOT)).map(RuleSet::digest))
                .doesNotHaveDuplicates();
    }

    @Test
    void decideThePublicsPlacesWhileVotesStayWhatTheyAre() {
        assertThat(first(publicAlone())).isEqualTo(Contests.entry(1));

        EntryFigures first = standing(with(ACCOUNTS_TWICE)).places().get(0).entries().get(0);
        assertThat(first.entry()).isEqualTo(Contests.entry(2));
        assertThat(first.votes()).isEqualTo(Fraction.of(6));
        assertThat(first.weightedVotes()).contains(Fraction.of(12));
        assertThat(new String(StandingJson.bytes(standing(with(ACCOUNTS_TWICE)))))
                .contains("\"weightedVotes\":\"12\"");
    }

    @Test
    void leaveNothingOfAVoteThatWeighsNothingButItsNumber() {
        List<EntryFigures> all =
                standing(with(DEVICES_NOT)).places().stream()
                        .flatMap(place -> place.entries().stream())
                        .toList();

        assertThat(all).extracting(EntryFigures::entry).endsWith(Contests.entry(1));
        assertThat(all.get(1).votes()).isEqualTo(Fraction.of(10));
        assertThat(all.get(1).weightedVotes()).contains(Fraction.ZERO);
    }

    @Test
    void areNotSpokenOfWhereThereAreNone() {
        assertThat(new String(StandingJson.bytes(standing(publicAlone()))))
                .doesNotContain("weightedVotes");
        assertThat(standing(publicAlone()).places().get(0).entries().get(0))
                .extracting(EntryFigures::weightedVotes)
                .isEqualTo(Optional.empty());
    }

    static Stream<Arguments> areRefusedWhereTheyCannotWork() {
        return Stream.of(
                Arguments.of(
                        ReasonCode.WEIGHT_NEGATIVE,
                        Map.of("ACCOUNT", Fraction.of(2), "DEVICE", Fraction.of(-1))),
                Arguments.of(ReasonCode.TIERS_WEIGH_NOTHING, Map.of("DEVICE", Fraction.ZERO)),
                Arguments.of(ReasonCode.TIER_UNFIT, Map.of("device", Fraction.ONE)));
    }

    @ParameterizedTest
    @MethodSource
    void areRefusedWhereTheyCannotWork(ReasonCode code, Map<String, Fraction> weights) {
        RuleSetOutcome outcome = publicAlone().withTiers(weights(weights));

        List<Reason> reasons = ((RuleSetOutcome.Refused) outcome).reasons();
        assertThat(reasons).extracting(Reason::code).containsExactly(code);
        for (Language language : Language.values()) {
            assertThat(reasons.get(0).sentence(language)).endsWith(".").doesNotContain("{");
        }
    }

    static Stream<Arguments> areRefusedInDocumentsThatAreNone() {
        return Stream.of(
                Arguments.of("palmares-rules/1.2", "palmares-rules/1", ReasonCode.FIELD_UNKNOWN),
                Arguments.of("\"tiers\"", "\"levels\"", ReasonCode.FIELD_MISSING),
                Arguments.of("\"tier\":\"DEVICE\"", "\"tier\":\"ACCOUNT\"", ReasonCode.TIER_TWICE),
                Arguments.of(
                        "\"weight\":\"2\"}", "\"weight\":\"x\"}", ReasonCode.FIELD_UNREADABLE));
    }

    @ParameterizedTest
    @MethodSource
    void areRefusedInDocumentsThatAreNone(String from, String to, ReasonCode code) {
        String document = with(ACCOUNTS_TWICE).toString();
        assertThat(document).contains(from);

        assertThat(reasons(document.replace(from, to))).containsExactly(code);
    }

    @Test
    void areNeverAnEmptyList() {
        String document = with(ACCOUNTS_TWICE).toString();

        assertThat(reasons(document.replaceFirst("\"tiers\":\\[[^\\]]*\\]", "\"tiers\":[]")))
                .containsExactly(ReasonCode.FIELD_UNREADABLE);
    }

    @Test
    void refuseVotesThatAreNotToldByTierOrAreOfATierWithoutAWeight() {
        PublicTally untold = PublicTally.of(List.of(Votes.of(Contests.entry(1), 3)));
        PublicTally strange =
                PublicTally.of(List.of(Votes.of(Contests.entry(1), "tier", Map.of("SMS", 3L))));

        assertThat(refused(untold)).containsExactly(ReasonCode.TIERS_NOT_TOLD);
        assertThat(refused(strange)).containsExactly(ReasonCode.TIER_WITHOUT_WEIGHT);
    }

    @Test
    void needNoTierWhereAnEntryHasNoVote() {
        PublicTally none = PublicTally.of(List.of(Votes.of(Contests.entry(1), 0)));

        assertThat(ACCOUNTS_TWICE.reasonsAgainst(none)).isEmpty();
    }

    private static List<Code> refused(PublicTally tally) {
        RankingOutcome outcome =
                Ranking.rank(
                        with(ACCOUNTS_TWICE), new JuryMarks(List.of()), tally, Contests.entries(2));
        return ((RankingOutcome.Refused) outcome).reasons().stream().map(Reason::code).toList();
    }

    private static List<Code> reasons(String document) {
        RuleSetOutcome outcome = RuleSet.read(document.getBytes(StandardCharsets.UTF_8));
        return ((RuleSetOutcome.Refused) outcome).reasons().stream().map(Reason::code).toList();
    }

    private static EntryCode first(RuleSet rules) {
        return standing(rules).places().get(0).entries().get(0).entry();
    }

    private static Standing standing(RuleSet rules) {
        return Contests.standing(rules, new JuryMarks(List.of()), TALLY, Contests.entries(2));
    }

    private static RuleSet publicAlone() {
        Contests.Rules rules = Contests.rules();
        rules.quorum = 0;
        rules.combination = Combination.of(new PointsMethod.RankPoints(), 0, 1);
        return rules.accepted();
    }

    private static RuleSet with(TierWeights weights) {
        return ((RuleSetOutcome.Accepted) publicAlone().withTiers(weights)).rules();
    }

    private static TierWeights weights(Map<String, Fraction> weights) {
        return new TierWeights(new TreeMap<>(weights));
    }
}
