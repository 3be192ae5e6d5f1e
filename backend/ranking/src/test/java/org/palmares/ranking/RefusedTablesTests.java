// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.palmares.ranking.JuryRules.Missing;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.reason.Language;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.ReasonCode;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

class RefusedTablesTests {

    private static Arguments marks(ReasonCode code, Sheet... sheets) {
        return Arguments.of(code, List.of(sheets), PublicTally.NONE, Contests.entries(3));
    }

    private static Arguments votes(ReasonCode code, Votes... votes) {
        return Arguments.of(code, List.of(), PublicTally.of(List.of(votes)), Contests.entries(3));
    }

    private static Sheet with(String criterion, String mark) {
        return Sheet.of(
                Contests.entry(1),
                Contests.juror(1),
                Map.of(
                        "idea",
                        Fraction.ONE,
                        "craft",
                        Fraction.ONE,
                        criterion,
                        Fraction.parse(mark)));
    }

    static Stream<Arguments> refusesTablesThatCannotBeRanked() {
        return Stream.of(
                Arguments.of(ReasonCode.NO_ENTRIES, List.of(), PublicTally.NONE, List.of()),
                Arguments.of(
                        ReasonCode.ENTRY_TWICE,
                        List.of(),
                        PublicTally.NONE,
                        List.of(Contests.entry(1), Contests.entry(1))),
                marks(ReasonCode.ENTRY_UNKNOWN, Contests.sheet(9, 1, "5", "5")),
                marks(
                        ReasonCode.SHEET_TWICE,
                        Contests.sheet(1, 1, "5", "5"),
                        Contests.sheet(1, 1, "5", "6")),
                marks(
                        ReasonCode.MARK_OF_RECUSED,
                        new Sheet(
                                Contests.entry(1),
                                Contests.juror(1),
                                new TreeMap<>(Map.of("idea", Fraction.ONE)),
                                true)),
                marks(ReasonCode.MARK_OF_UNKNOWN_CRITERION, with("sound", "5")),
                marks(ReasonCode.MARK_OUTSIDE_SCALE, Contests.sheet(1, 1, "10.25", "5")),
                marks(ReasonCode.MARK_OUTSIDE_SCALE, Contests.sheet(1, 1, "-0.25", "5")),
                marks(ReasonCode.MARK_OFF_STEP, Contests.sheet(1, 1, "5.1", "5")),
                marks(
                        ReasonCode.SHEET_INCOMPLETE,
                        Sheet.of(
                                Contests.entry(1),
                                Contests.juror(1),
                                Map.of("idea", Fraction.ONE))),
                votes(ReasonCode.ENTRY_UNKNOWN, Votes.of(Contests.entry(9), 1)),
                votes(
                        ReasonCode.VOTES_TWICE,
                        Votes.of(Contests.entry(1), 1),
                        Votes.of(Contests.entry(1), 1)),
                votes(ReasonCode.VOTES_UNFIT, Votes.of(Contests.entry(1), -1)),
                votes(ReasonCode.VOTES_UNFIT, Votes.of(Contests.entry(1), Long.MAX_VALUE)),
                votes(
                        ReasonCode.VOTES_UNFIT,
                        Votes.of(Contests.entry(1), "day", Map.of("d1", -1L, "d2", 2L))),
                votes(
                        ReasonCode.VOTES_DO_NOT_ADD_UP,
                        new Votes(
                                Contests.entry(1),
                                3,
                                new TreeMap<>(
                                        Map.of("day", new TreeMap<>(Map.of("d1", 1L, "d2", 1L)))))),
                Arguments.of(
                        ReasonCode.VOTES_UNFIT,
                        List.of(),
                        new PublicTally(List.of(), new TreeMap<>(Map.of("SAME_DEVICE", -1L))),
                        Contests.entries(3)));
    }

    @ParameterizedTest
    @MethodSource
    void refusesTablesThatCannotBeRanked(
            ReasonCode code, List<Sheet> sheets, PublicTally tally, List<EntryCode> entries) {
        Contests.Rules rules = Contests.rules();
        rules.missing = Missing.REFUSE;

        RankingOutcome outcome =
                Ranking.rank(rules.accepted(), new JuryMarks(sheets), tally, entries);

        assertThat(outcome).isInstanceOf(RankingOutcome.Refused.class);
        List<Reason> reasons = ((RankingOutcome.Refused) outcome).reasons();
        assertThat(reasons).extracting(Reason::code).containsExactly(code);
        for (Language language : Language.values()) {
            assertThat(reasons.get(0).sentence(language)).endsWith(".").doesNotContain("{");
        }
    }
}
