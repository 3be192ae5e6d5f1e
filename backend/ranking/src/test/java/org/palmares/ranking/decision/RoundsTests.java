// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palmares.ranking.EntryCode;
import org.palmares.ranking.contest.ContestRules;
import org.palmares.ranking.contest.Ref;
import org.palmares.ranking.drafts.Decided;
import org.palmares.ranking.drafts.Draft;
import org.palmares.ranking.drafts.Grid;
import org.palmares.ranking.reason.ContestReason;
import org.palmares.ranking.tables.ContestTables;

import java.util.stream.Collectors;

/** Several rounds: who goes on, and what is carried along. */
class RoundsTests {

    private static final Ref SEMI = new Ref("semi", "jury");
    private static final Ref FINAL = new Ref("final", "jury");

    private static Draft rounds(String cut) {
        Draft one = Draft.juryAlone();
        String term = one.text("rounds.0.rankings.0.total.terms.0");
        return one.with("rounds.1", one.text("rounds.0"))
                .with("rounds.0.id", "'semi'")
                .with("rounds.0.cut", cut)
                .with("rounds.1.rankings.0.total.terms.0.weight", "'0.7'")
                .with("rounds.1.rankings.0.total.terms.1", term)
                .with("rounds.1.rankings.0.total.terms.1.of", "'semi/jury'")
                .with("rounds.1.rankings.0.total.terms.1.weight", "'0.3'");
    }

    private static String cut(String keep, String ties, String reach) {
        return "{'ranking':'overall','keep':%s,'ties':'%s','reach':%s}"
                .formatted(keep, ties, reach);
    }

    private static ContestTables semi() {
        return ContestTables.of(Grid.entries("A B C D E"))
                .withSheets(SEMI, Grid.sheets("A B C D E\nJ1 9 8 7 7 -\n"));
    }

    @Test
    void carriesEarlierFiguresWithTheirWeights() {
        ContestTables tables = semi().withSheets(FINAL, Grid.sheets("A B\nJ1 6 9\n"));
        Decision decision = Decided.of(rounds(cut("2", "keep-all", "'none'")).accepted(), tables);

        assertThat(Decided.inShort(Decided.ranking(decision))).isEqualTo("1 B 8.7, 2 A 6.9");
        assertThat(Decided.inShort(decision.round("semi").orElseThrow().rankings().get(0)))
                .isEqualTo("1 A 9, 2 B 8, 3 C 7, 3 D 7");
        assertThat(decision.round("quarter")).isEmpty();
        assertThat(decision.digest()).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "2;keep-all;'none';A+PLACE B+PLACE C-BELOW_PLACES D-BELOW_PLACES E-NO_PLACE",
                "3;keep-all;'none';A+PLACE B+PLACE C+TIE_KEPT D+TIE_KEPT E-NO_PLACE",
                "3;drop-all;'none';A+PLACE B+PLACE C-TIE_DROPPED D-TIE_DROPPED E-NO_PLACE",
                "'none';keep-all;'8';A+PLACE B+PLACE C-BELOW_FIGURE D-BELOW_FIGURE E-NO_PLACE",
                "3;keep-all;'7.5';A+PLACE B+PLACE C-BELOW_FIGURE D-BELOW_FIGURE E-NO_PLACE",
                "9;drop-all;'none';A+PLACE B+PLACE C+PLACE D+PLACE E-NO_PLACE"
            })
    void saysOfEveryEntryWhyItGoesOnOrNot(String keep, String ties, String reach, String passages) {
        Draft draft = rounds(cut(keep, ties, reach));
        Decision decision = Decided.of(draft.accepted(), semi(), "semi");

        assertThat(
                        decision.last().passages().stream()
                                .map(
                                        passage ->
                                                passage.entry()
                                                        + (passage.goesOn() ? "+" : "-")
                                                        + passage.why())
                                .collect(Collectors.joining(" ")))
                .isEqualTo(passages);
    }

    @Test
    void cutsAtTheLowestWhereLowerIsBetter() {
        Draft draft =
                rounds(cut("'none'", "keep-all", "'2'"))
                        .with(
                                "rounds.0.rankings.0.total.terms.0.normalisation",
                                "{'method':'rank/1','ties':'best'}");

        assertThat(Decided.of(draft.accepted(), semi(), "semi").last().goingOn())
                .containsExactly(new EntryCode("A"), new EntryCode("B"));
    }

    @Test
    void decidesTheRoundsThatAreOverBeforeTheOthersBegin() {
        ContestRules rules = rounds(cut("2", "keep-all", "'none'")).accepted();

        assertThat(Decided.of(rules, semi(), "semi").rounds()).hasSize(1);
        // Nobody has a mark in the final yet.
        RankedList list = Decided.ranking(Decided.of(rules, semi()));
        assertThat(list.places()).isEmpty();
        assertThat(list.unplaced()).hasSize(2);
    }

    @Test
    void refusesARoundThatIsNotThereAndMarksOfThoseWhoDidNotReachIt() {
        ContestRules rules = rounds(cut("2", "keep-all", "'none'")).accepted();

        assertThat(Deciding.decide(rules, semi(), "quarter"))
                .isInstanceOfSatisfying(
                        DecisionOutcome.Refused.class,
                        refused ->
                                assertThat(refused.reasons())
                                        .extracting(reason -> reason.code())
                                        .containsExactly(ContestReason.ROUND_UNKNOWN));
        ContestTables tables = semi().withSheets(FINAL, Grid.sheets("A B C\nJ1 6 9 5\n"));
        assertThat(Decided.refused(rounds(cut("2", "keep-all", "'none'")), tables))
                .extracting(reason -> reason.code())
                .containsExactly(ContestReason.NOT_IN_THE_ROUND);
    }

    @Test
    void decidesNothingInARoundThatNobodyReached() {
        Draft draft =
                rounds(cut("'none'", "keep-all", "'10'"))
                        .with(
                                "rounds.1.rankings.0.total.terms.0.normalisation",
                                "{'method':'rank-points/1','ties':'mean'}");
        Decision decision = Decided.of(draft.accepted(), semi());

        assertThat(decision.last().rankings().get(0).places()).isEmpty();
        assertThat(decision.last().rankings().get(0).grounds()).isEmpty();
    }

    @Test
    void breaksTiesByAnEarlierRoundAndLetsItsThresholdsHold() {
        Draft draft =
                rounds(cut("3", "keep-all", "'none'"))
                        .with(
                                "rounds.1.rankings.0.total.terms",
                                "["
                                        + Draft.juryAlone()
                                                .text("rounds.0.rankings.0.total.terms.0")
                                        + "]")
                        .with(
                                "rounds.1.rankings.0.tieBreaks.0",
                                "{'by':'figure','of':'semi/overall'}")
                        .with(
                                "rounds.1.rankings.0.thresholds.0",
                                "{'of':'semi/overall','reach':'7.5'}");
        ContestTables tables = semi().withSheets(FINAL, Grid.sheets("A B C D\nJ1 6 6 9 9\n"));
        RankedList list = Decided.ranking(Decided.of(draft.accepted(), tables));

        assertThat(Decided.inShort(list)).isEqualTo("1 A 6, 2 B 6");
        assertThat(list.grounds().get(0).of()).isEqualTo("semi/overall");
        assertThat(list.unplaced())
                .extracting(NoPlace::why)
                .containsExactly(NoPlace.Why.BEYOND_THRESHOLD, NoPlace.Why.BEYOND_THRESHOLD);
    }

    @Test
    void countsAnEarlierRankingOnlyForThoseWhoWerePlacedInIt() {
        Draft one = Draft.juryAlone();
        Draft draft =
                one.with("rounds.0.rankings.1", one.text("rounds.0.rankings.0"))
                        .with("rounds.0.rankings.1.id", "'second'")
                        .with("rounds.0.rankings.1.total.terms.0.of", "'overall'")
                        .with("rounds.0.rankings.0.thresholds.0", "{'of':'jury','reach':'6'}");
        Decision decision = Decided.of(draft, Grid.jury("A B\nJ1 5 7\n"));

        assertThat(Decided.inShort(decision.last().rankings().get(1))).isEqualTo("1 B 7");
        assertThat(decision.last().rankings().get(1).unplaced())
                .extracting(NoPlace::why)
                .containsExactly(NoPlace.Why.NO_FIGURE);
    }
}
