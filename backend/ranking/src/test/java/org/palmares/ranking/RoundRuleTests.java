// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.palmares.ranking.RoundRule.Judging;
import org.palmares.ranking.RoundRule.Ties;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.reason.Language;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.ReasonCode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

class RoundRuleTests {

    private static final RoundRule TEN_BEST =
            new RoundRule(Judging.POINTS, OptionalInt.of(10), Optional.empty(), Ties.KEEP_NONE);
    private static final RoundRule HALF_PASS =
            new RoundRule(
                    Judging.PASS_FAIL,
                    OptionalInt.empty(),
                    Optional.of(Fraction.of(50)),
                    Ties.KEEP_ALL);

    @Test
    void areReadAsTheyAreWrittenAndInTheirOrder() {
        RuleSet rules = with(HALF_PASS, TEN_BEST);

        assertThat(rules.toString())
                .contains("\"format\":\"palmares-rules/1.1\"")
                .contains(
                        "\"rounds\":[{\"least\":\"50\",\"method\":\"pass-fail/1\",\"ties\":\"keep-all\"},"
                            + "{\"keep\":10,\"method\":\"points/1\",\"ties\":\"keep-none\"}]");
        assertThat(RuleSet.read(rules.document())).isEqualTo(new RuleSetOutcome.Accepted(rules));
        assertThat(read(rules).rounds()).containsExactly(HALF_PASS, TEN_BEST);
    }

    @Test
    void changeTheDigestAndRulesWithoutThemKeepTheirs() {
        RuleSet without = Contests.rules().accepted();
        assertThat(without.toString()).contains("palmares-rules/1").doesNotContain("rounds");
        assertThat(with()).isEqualTo(without);
        assertThat(
                        Stream.of(
                                        without,
                                        with(HALF_PASS),
                                        with(TEN_BEST),
                                        with(HALF_PASS, TEN_BEST),
                                        with(TEN_BEST, HALF_PASS))
                                .map(RuleSet::digest))
                .doesNotHaveDuplicates();
    }

    @Test
    void doNotChangeHowTheEntriesThatRemainAreRanked() {
        JuryMarks marks =
                new JuryMarks(
                        List.of(Contests.sheet(1, 1, "8", "5"), Contests.sheet(2, 1, "9", "5")));
        PublicTally tally = PublicTally.of(List.of());
        RuleSet without = Contests.rules().accepted();
        assertThat(Contests.standing(with(TEN_BEST), marks, tally, Contests.entries(2)).places())
                .isEqualTo(Contests.standing(without, marks, tally, Contests.entries(2)).places());
    }

    static Stream<Arguments> areRefusedWhereTheyCannotCut() {
        return Stream.of(
                Arguments.of(ReasonCode.ROUND_CUTS_NOTHING, rule(null, null)),
                Arguments.of(ReasonCode.ROUND_UNFIT, rule(0, null)),
                Arguments.of(ReasonCode.ROUND_UNFIT, rule(1_000_001, null)),
                Arguments.of(ReasonCode.ROUND_UNFIT, rule(null, "-1")),
                Arguments.of(ReasonCode.ROUND_UNFIT, rule(null, "100.01")),
                Arguments.of(ReasonCode.FIGURE_TOO_LONG, rule(null, "1/1" + "0".repeat(40))));
    }

    @ParameterizedTest
    @MethodSource
    void areRefusedWhereTheyCannotCut(ReasonCode code, RoundRule rule) {
        RuleSetOutcome outcome = Contests.rules().accepted().withRounds(List.of(rule));

        List<Reason> reasons = ((RuleSetOutcome.Refused) outcome).reasons();
        assertThat(reasons).extracting(Reason::code).containsExactly(code);
        for (Language language : Language.values()) {
            assertThat(reasons.get(0).sentence(language)).endsWith(".").doesNotContain("{");
        }
    }

    static Stream<Arguments> areRefusedInDocumentsThatAreNone() {
        return Stream.of(
                Arguments.of("palmares-rules/1.1", "palmares-rules/1", ReasonCode.FIELD_UNKNOWN),
                Arguments.of("palmares-rules/1.1", "palmares-rules/3", ReasonCode.FORMAT_UNKNOWN),
                Arguments.of("\"rounds\"", "\"stages\"", ReasonCode.FIELD_MISSING),
                Arguments.of("points/1", "points/2", ReasonCode.METHOD_UNKNOWN),
                Arguments.of("keep-none", "keep-some", ReasonCode.METHOD_UNKNOWN),
                Arguments.of("\"keep\":10", "\"keep\":\"10\"", ReasonCode.FIELD_UNREADABLE),
                Arguments.of("\"keep\":10", "\"keep\":10,\"most\":1", ReasonCode.FIELD_UNKNOWN),
                Arguments.of("\"keep\":10", "\"least\":\"x\"", ReasonCode.FIELD_UNREADABLE));
    }

    @ParameterizedTest
    @MethodSource
    void areRefusedInDocumentsThatAreNone(String from, String to, ReasonCode code) {
        String document = with(TEN_BEST).toString();
        assertThat(document).contains(from);

        RuleSetOutcome outcome =
                RuleSet.read(document.replace(from, to).getBytes(StandardCharsets.UTF_8));

        assertThat(((RuleSetOutcome.Refused) outcome).reasons())
                .extracting(Reason::code)
                .containsExactly(code);
    }

    @Test
    void areNeverAnEmptyList() {
        String document =
                with(TEN_BEST).toString().replaceFirst("\"rounds\":\\[[^\\]]*\\]", "\"rounds\":[]");
        RuleSetOutcome outcome = RuleSet.read(document.getBytes(StandardCharsets.UTF_8));
        assertThat(((RuleSetOutcome.Refused) outcome).reasons())
                .extracting(Reason::code)
                .containsExactly(ReasonCode.FIELD_UNREADABLE);
    }

    private static RoundRule rule(
            @org.jspecify.annotations.Nullable Integer keep,
            @org.jspecify.annotations.Nullable String least) {
        return new RoundRule(
                Judging.POINTS,
                keep == null ? OptionalInt.empty() : OptionalInt.of(keep),
                Optional.ofNullable(least).map(Fraction::parse),
                Ties.KEEP_ALL);
    }

    private static RuleSet with(RoundRule... rounds) {
        RuleSetOutcome outcome = Contests.rules().accepted().withRounds(List.of(rounds));
        return ((RuleSetOutcome.Accepted) outcome).rules();
    }

    private static RuleSet read(RuleSet rules) {
        return ((RuleSetOutcome.Accepted) RuleSet.read(rules.document())).rules();
    }
}
