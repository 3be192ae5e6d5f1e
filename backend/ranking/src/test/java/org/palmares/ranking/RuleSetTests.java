// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.palmares.ranking.JuryRules.Missing;
import org.palmares.ranking.JuryRules.Order;
import org.palmares.ranking.JuryRules.Weighting;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.exact.Precision;
import org.palmares.ranking.reason.Language;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.ReasonCode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

class RuleSetTests {

    private static Arguments refusal(ReasonCode code, Consumer<Contests.Rules> change) {
        return Arguments.of(code, change);
    }

    static Stream<Arguments> refusesRulesThatCannotWork() {
        return Stream.of(
                refusal(
                        ReasonCode.FIGURE_TOO_LONG,
                        rules -> one(rules, "a", "1/1" + "0".repeat(40), Contests.TEN)),
                refusal(ReasonCode.NO_CRITERIA, rules -> rules.criteria = List.of()),
                refusal(
                        ReasonCode.CRITERION_ID_UNFIT,
                        rules -> one(rules, "Ý tưởng", "1", Contests.TEN)),
                refusal(
                        ReasonCode.CRITERION_TWICE,
                        rules ->
                                rules.criteria =
                                        List.of(rules.criteria.get(0), rules.criteria.get(0))),
                refusal(ReasonCode.WEIGHT_NEGATIVE, rules -> one(rules, "a", "-1", Contests.TEN)),
                refusal(
                        ReasonCode.CRITERIA_WEIGH_NOTHING,
                        rules -> one(rules, "a", "0", Contests.TEN)),
                refusal(
                        ReasonCode.SCALE_UNFIT,
                        rules -> one(rules, "a", "1", Scale.of("5", "5", "1"))),
                refusal(
                        ReasonCode.SCALE_UNFIT,
                        rules -> one(rules, "a", "1", Scale.of("0", "5", "0"))),
                refusal(
                        ReasonCode.SCALE_UNFIT,
                        rules -> one(rules, "a", "1", Scale.of("0", "5", "2"))),
                refusal(ReasonCode.WEIGHT_NEGATIVE, rules -> sides(rules, -1, 2)),
                refusal(ReasonCode.WEIGHT_NEGATIVE, rules -> sides(rules, 2, -1)),
                refusal(ReasonCode.SIDES_WEIGH_NOTHING, rules -> sides(rules, 0, 0)),
                refusal(ReasonCode.QUORUM_UNFIT, rules -> rules.quorum = 0),
                refusal(
                        ReasonCode.PRESENT_MARKS_NEED_CRITERIA_FIRST,
                        rules -> rules.missing = Missing.PRESENT_MARKS),
                refusal(
                        ReasonCode.TRIM_UNDER_FIVE,
                        rules -> trim(rules, new Aggregation.TrimmedMean(1, 3, false), 3)),
                refusal(
                        ReasonCode.TRIM_LEAVES_NOTHING,
                        rules -> trim(rules, new Aggregation.TrimmedMean(3, 6, false), 6)),
                refusal(
                        ReasonCode.TRIM_LEAVES_NOTHING,
                        rules -> trim(rules, new Aggregation.TrimmedMean(0, 6, false), 6)),
                refusal(
                        ReasonCode.TRIM_ABOVE_QUORUM,
                        rules -> trim(rules, Aggregation.TrimmedMean.ofFive(), 4)),
                refusal(
                        ReasonCode.CLIP_LIMIT_UNFIT,
                        rules ->
                                rules.aggregation =
                                        new Aggregation.ClippedMean(
                                                Fraction.ZERO, Precision.EXACT)),
                refusal(
                        ReasonCode.SUM_HAS_NO_GREATEST,
                        rules -> {
                            rules.aggregation = new Aggregation.Sum();
                            method(rules, new PointsMethod.MaxNormalised());
                        }),
                refusal(
                        ReasonCode.SCALE_NEGATIVE,
                        rules -> {
                            one(rules, "a", "1", Scale.of("-5", "5", "1"));
                            method(rules, new PointsMethod.MaxNormalised());
                        }),
                refusal(
                        ReasonCode.SCALE_NEGATIVE,
                        rules -> {
                            one(rules, "a", "1", Scale.of("-5", "5", "1"));
                            method(rules, new PointsMethod.ShareOfPool());
                        }),
                refusal(
                        ReasonCode.POINTS_EMPTY,
                        rules -> method(rules, PointsMethod.PositionalPoints.of())),
                refusal(
                        ReasonCode.POINTS_RISE,
                        rules -> method(rules, PointsMethod.PositionalPoints.of(12, 8, 10))),
                refusal(
                        ReasonCode.POINTS_RISE,
                        rules -> method(rules, PointsMethod.PositionalPoints.of(12, -1))),
                refusal(
                        ReasonCode.TIE_BREAK_CRITERION_UNKNOWN,
                        rules -> rules.tieBreaks = List.of(new TieBreak.OfCriterion("sound"))),
                refusal(
                        ReasonCode.TIE_BREAK_TWICE,
                        rules ->
                                rules.tieBreaks =
                                        List.of(
                                                new TieBreak.JuryScore(),
                                                new TieBreak.JuryScore())),
                refusal(
                        ReasonCode.TIE_BREAK_UNREACHABLE,
                        rules ->
                                rules.tieBreaks =
                                        List.of(
                                                new TieBreak.EntryOrder(),
                                                new TieBreak.JuryScore())),
                refusal(
                        ReasonCode.TIE_BREAK_UNREACHABLE,
                        rules ->
                                rules.tieBreaks =
                                        List.of(
                                                new TieBreak.Lot("seed of the contest"),
                                                new TieBreak.JuryScore())),
                refusal(
                        ReasonCode.TIE_BREAK_PART_UNFIT,
                        rules -> rules.tieBreaks = List.of(new TieBreak.PublicGroups("Nước"))),
                refusal(
                        ReasonCode.TIE_BREAK_PART_UNFIT,
                        rules -> rules.tieBreaks = List.of(new TieBreak.PublicCountback(""))),
                refusal(
                        ReasonCode.COUNTBACK_NEEDS_ONE_SCALE,
                        rules -> {
                            rules.criteria =
                                    List.of(
                                            rules.criteria.get(0),
                                            new Criterion(
                                                    "craft",
                                                    Fraction.ONE,
                                                    Scale.of("0", "100", "1")));
                            rules.tieBreaks = List.of(new TieBreak.Countback());
                        }),
                refusal(
                        ReasonCode.LOT_SEED_UNFIT,
                        rules -> rules.tieBreaks = List.of(new TieBreak.Lot("short"))),
                refusal(
                        ReasonCode.LOT_SEED_UNFIT,
                        rules -> rules.tieBreaks = List.of(new TieBreak.Lot("s".repeat(201)))));
    }

    @ParameterizedTest
    @MethodSource
    void refusesRulesThatCannotWork(ReasonCode code, Consumer<Contests.Rules> change) {
        Contests.Rules rules = Contests.rules();
        change.accept(rules);

        RuleSetOutcome outcome = rules.declare();

        assertThat(outcome).isInstanceOf(RuleSetOutcome.Refused.class);
        List<Reason> reasons = ((RuleSetOutcome.Refused) outcome).reasons();
        assertThat(reasons).extracting(Reason::code).containsOnly(code);
        for (Language language : Language.values()) {
            assertThat(reasons.get(0).sentence(language)).endsWith(".").doesNotContain("{");
        }
    }

    private static void one(Contests.Rules rules, String id, String weight, Scale scale) {
        rules.criteria = List.of(new Criterion(id, Fraction.parse(weight), scale));
    }

    private static void sides(Contests.Rules rules, int jury, int votes) {
        rules.combination = Combination.of(new PointsMethod.RankPoints(), jury, votes);
    }

    private static void trim(Contests.Rules rules, Aggregation trimmed, int quorum) {
        rules.aggregation = trimmed;
        rules.quorum = quorum;
    }

    private static void method(Contests.Rules rules, PointsMethod method) {
        rules.combination = Combination.of(method, 70, 30);
    }

    @Test
    void namesEveryReasonAtOnce() {
        Contests.Rules rules = Contests.rules();
        rules.criteria = List.of();
        rules.tieBreaks = List.of(new TieBreak.OfCriterion("idea"));
        rules.quorum = 0;

        assertThat(((RuleSetOutcome.Refused) rules.declare()).reasons())
                .extracting(Reason::code)
                .containsExactly(
                        ReasonCode.NO_CRITERIA,
                        ReasonCode.QUORUM_UNFIT,
                        ReasonCode.TIE_BREAK_CRITERION_UNKNOWN);
    }

    @Test
    void letsThePublicAloneDecideWithoutCriteria() {
        Contests.Rules rules = Contests.rules();
        rules.criteria = List.of();
        rules.quorum = 0;
        rules.combination = Combination.of(new PointsMethod.PlainSum(), 0, 1);

        assertThat(rules.declare()).isInstanceOf(RuleSetOutcome.Accepted.class);
    }

    static Stream<RuleSet> everyKind() {
        List<RuleSet> kinds = new ArrayList<>();
        for (Aggregation aggregation :
                List.of(
                        new Aggregation.Mean(),
                        new Aggregation.Sum(),
                        new Aggregation.Median(),
                        new Aggregation.TrimmedMean(1, 3, true),
                        new Aggregation.ClippedMean(Fraction.of(3), Precision.places(2)))) {
            Contests.Rules rules = Contests.rules();
            rules.aggregation = aggregation;
            rules.quorum = 3;
            kinds.add(rules.accepted());
        }
        for (PointsMethod method :
                List.of(
                        PointsMethod.PositionalPoints.of(12, 10, 8),
                        new PointsMethod.ShareOfPool(),
                        new PointsMethod.MaxNormalised(),
                        new PointsMethod.PlainSum())) {
            Contests.Rules rules = Contests.rules();
            rules.combination = new Combination(method, Fraction.of(1, 3), Fraction.of(2, 3));
            rules.order = Order.CRITERIA_FIRST;
            rules.missing = Missing.PRESENT_MARKS;
            rules.weighting = Weighting.WEIGHTED_SUM;
            rules.places = PlaceStyle.DENSE;
            rules.rounding =
                    Rounding.EXACT
                            .withSheet(Precision.places(1))
                            .withPoints(Precision.places(0))
                            .withTotal(Precision.places(12));
            kinds.add(rules.accepted());
        }
        Contests.Rules rules = Contests.rules();
        rules.missing = Missing.REFUSE;
        rules.tieBreaks =
                List.of(
                        new TieBreak.JuryScore(),
                        new TieBreak.PublicVotes(),
                        new TieBreak.OfCriterion("idea"),
                        new TieBreak.Countback(),
                        new TieBreak.PublicGroups("country"),
                        new TieBreak.PublicCountback("country"),
                        new TieBreak.Lot("seed of the contest"));
        kinds.add(rules.accepted());
        Contests.Rules ordered = Contests.rules();
        ordered.tieBreaks = List.of(new TieBreak.EntryOrder());
        kinds.add(ordered.accepted());
        return kinds.stream();
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void readsWhatItWrites(RuleSet rules) {
        RuleSetOutcome outcome = RuleSet.read(rules.document());

        assertThat(outcome).isEqualTo(new RuleSetOutcome.Accepted(rules));
        RuleSet read = ((RuleSetOutcome.Accepted) outcome).rules();
        assertThat(read.document()).isEqualTo(rules.document());
        assertThat(read).hasSameHashCodeAs(rules).hasToString(rules.toString());
        assertThat(read.digest()).matches("[0-9a-f]{64}");
    }

    @Test
    void hasAnotherDigestForOtherRules() {
        assertThat(everyKind().map(RuleSet::digest).distinct().count())
                .isEqualTo(everyKind().count());
        RuleSet rules = Contests.rules().accepted();
        assertThat(rules).isNotEqualTo(everyKind().toList().get(1)).isNotEqualTo("rules");
    }

    @Test
    void hasOneDigestHoweverItsDocumentIsSpelt() {
        RuleSet rules = Contests.rules().accepted();
        String spelt =
                rules.toString()
                        .replace("\"weight\":\"2\"", "\"weight\" : 2")
                        .replace("\"step\":\"0.25\"", "\"step\":\"1/4\"");

        assertThat(spelt).isNotEqualTo(rules.toString());
        assertThat(RuleSet.read(spelt.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new RuleSetOutcome.Accepted(rules));
    }

    static Stream<Arguments> refusesDocumentsThatAreNoRules() {
        return Stream.of(
                Arguments.of("palmares-rules/1", "palmares-rules/3", ReasonCode.FORMAT_UNKNOWN),
                Arguments.of("sheets-first", "jurors-first", ReasonCode.METHOD_UNKNOWN),
                Arguments.of("weighted-mean/1", "weighted-mean/2", ReasonCode.METHOD_UNKNOWN),
                Arguments.of("\"mean/1\"", "\"mean/2\"", ReasonCode.METHOD_UNKNOWN),
                Arguments.of("rank-points/1", "luck/1", ReasonCode.METHOD_UNKNOWN),
                Arguments.of("half-up", "half-even", ReasonCode.METHOD_UNKNOWN),
                Arguments.of(
                        "\"tieBreaks\":[",
                        "\"tieBreaks\":[{\"by\":\"X\"}",
                        ReasonCode.METHOD_UNKNOWN),
                Arguments.of(
                        "\"jury\":\"exact\"", "\"jury\":\"some\"", ReasonCode.FIELD_UNREADABLE),
                Arguments.of("\"jury\":\"exact\"", "\"jury\":13", ReasonCode.FIELD_UNREADABLE),
                Arguments.of("\"jury\":\"exact\"", "\"jury\":-1", ReasonCode.FIELD_UNREADABLE),
                Arguments.of("\"quorum\":1", "\"quorum\":\"1\"", ReasonCode.FIELD_UNREADABLE),
                Arguments.of("\"quorum\":1", "\"quorum\":1,\"sound\":1", ReasonCode.FIELD_UNKNOWN),
                Arguments.of("\"weight\":\"2\"", "\"gewicht\":\"2\"", ReasonCode.FIELD_MISSING),
                Arguments.of("\"quorum\":1", "\"quorum\":0", ReasonCode.QUORUM_UNFIT),
                Arguments.of(
                        "{\"combination\"",
                        "{\"combination\":1,\"combination\"",
                        ReasonCode.JSON_DUPLICATE_NAME),
                Arguments.of("\"quorum\":1", "\"quorum\":1.0", ReasonCode.JSON_FRACTIONAL_NUMBER));
    }

    @ParameterizedTest
    @MethodSource
    void refusesDocumentsThatAreNoRules(String from, String to, ReasonCode code) {
        String document = Contests.rules().accepted().toString();
        assertThat(document).contains(from);

        RuleSetOutcome outcome =
                RuleSet.read(document.replace(from, to).getBytes(StandardCharsets.UTF_8));

        assertThat(((RuleSetOutcome.Refused) outcome).reasons())
                .extracting(Reason::code)
                .containsExactly(code);
    }

    @Test
    void namesEntriesAndJurorsByCodesOnly() {
        for (String code : List.of("MS 045", "A", "45", "Tốp 1-a_b.c", "MS 1")) {
            assertThat(new EntryCode(code)).hasToString(code);
            assertThat(new JurorNumber(code)).hasToString(code);
        }
        for (String code :
                List.of("", " A", "A ", "A\nB", "<b>", "a/b", "A".repeat(41), "\u202eA")) {
            assertThatThrownBy(() -> new EntryCode(code))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new JurorNumber(code))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void reportsNoAlgorithmThatThePlatformLacks() {
        assertThatThrownBy(() -> Sha256.of(new byte[0], "SHA-0"))
                .isInstanceOf(IllegalStateException.class);
    }
}
