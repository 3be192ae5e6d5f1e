// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palmares.ranking.contest.Ref;
import org.palmares.ranking.drafts.Decided;
import org.palmares.ranking.drafts.Draft;
import org.palmares.ranking.drafts.Grid;
import org.palmares.ranking.tables.ContestTables;

/** How a jury's sheets become its score. */
class JuryPartTests {

    private static final Draft TWO =
            Draft.juryAlone()
                    .jury(
                            "criteria",
                            "[{'id':'idea','weight':'2','scale':{'min':'0','max':'10','step':'1'}},"
                                + "{'id':'craft','weight':'1','scale':{'min':'0','max':'10','step':'1'}}]");

    private static ContestTables two(String text) {
        return ContestTables.of(Grid.entries(text.lines().findFirst().orElseThrow()))
                .withSheets(new Ref("final", "jury"), Grid.sheets("idea craft", text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // A: J1 8 and 5, J2 9 and nothing; B: 6 and 6 twice.
                "sheets-first;weighted-mean;exclude-sheet;1 A 7, 2 B 6",
                "sheets-first;weighted-mean;least-mark;1 A 6.5, 2 B 6",
                "criteria-first;weighted-mean;exclude-sheet;1 A 7, 2 B 6",
                "criteria-first;weighted-mean;present-marks;1 A 22/3, 2 B 6",
                "criteria-first;weighted-sum;present-marks;1 A 22, 2 B 18",
                "sheets-first;weighted-sum;exclude-sheet;1 A 21, 2 B 18"
            })
    void treatsMissingMarksAsDeclared(
            String order, String weighting, String missing, String places) {
        Draft draft =
                TWO.jury("order", "'" + order + "'")
                        .jury("weighting", "'" + weighting + "'")
                        .jury("missingMark", "'" + missing + "'");

        assertThat(Decided.places(draft, two("A B\nJ1 8/5 6/6\nJ2 9/? 6/6\n"))).isEqualTo(places);
    }

    @Test
    void leavesOutWhoeverHasTooFewFigures() {
        Draft draft = TWO.jury("quorum", "2");
        RankedList ranking =
                Decided.ranking(Decided.of(draft, two("A B C\nJ1 8/5 6/6 9/9\nJ2 9/? 6/6 -\n")));

        assertThat(Decided.inShort(ranking)).isEqualTo("1 B 6");
        assertThat(ranking.unplaced())
                .extracting(NoPlace::why)
                .containsExactly(NoPlace.Why.SHEETS_BELOW_QUORUM, NoPlace.Why.SHEETS_BELOW_QUORUM);
        assertThat(ranking.unplaced().get(0).present().text()).isEqualTo("1");
    }

    @Test
    void countsTheMarksOfTheRarestCriterionAgainstTheQuorumWhereCriteriaComeFirst() {
        Draft draft =
                TWO.jury("order", "'criteria-first'")
                        .jury("missingMark", "'present-marks'")
                        .jury("quorum", "2");

        assertThat(Decided.places(draft, two("A B\nJ1 8/5 6/6\nJ2 9/? 6/6\nJ3 9/4 -\n")))
                .isEqualTo("1 A 131/18, 2 B 6");
        assertThat(Decided.places(draft, two("A B\nJ1 8/5 6/6\nJ2 9/? 6/6\n"))).isEqualTo("1 B 6");
    }

    @Test
    void roundsWhereTheRulesSayAndNowhereElse() {
        String half = "{'places':0,'mode':'half-up'}";
        ContestTables tables = two("A\nJ1 8/5\nJ2 9/6\nJ3 9/6\n");

        assertThat(Decided.places(TWO, tables)).isEqualTo("1 A 23/3");
        // 7, 8 and 8.
        assertThat(Decided.places(TWO.jury("sheet", half), tables)).isEqualTo("1 A 23/3");
        assertThat(Decided.places(TWO.jury("score", half), tables)).isEqualTo("1 A 8");
        Draft criteria = TWO.jury("order", "'criteria-first'").jury("weighting", "'weighted-sum'");
        // 26/3 and 17/3: 2 * 9 + 6.
        assertThat(Decided.places(criteria.jury("jurors.joined", half), tables))
                .isEqualTo("1 A 24");
        // 52/3 and 17/3 rounded: 17 + 6.
        assertThat(Decided.places(criteria.jury("weighted", half), tables)).isEqualTo("1 A 23");
    }

    @Test
    void letsTheMeanOfTheOthersStandInForARecusalSoThatSumsStayComparable() {
        Draft sum = Draft.juryAlone().joining("{'method':'sum/1'}");
        ContestTables tables = Grid.jury("A B\nJ1 8 7\nJ2 r 7\nJ3 7 7\n");

        assertThat(Decided.places(sum, tables)).isEqualTo("1 B 21, 2 A 15");
        assertThat(Decided.places(sum.jury("recusal", "'mean-of-others'"), tables))
                .isEqualTo("1 A 22.5, 2 B 21");
        assertThat(
                        Decided.places(
                                sum.jury("recusal", "'mean-of-others'"),
                                Grid.jury("A B\nJ1 8 7\nJ2 r 7\nJ3 r r\n")))
                .isEqualTo("1 A 24, 2 B 21");
        assertThat(
                        Decided.places(
                                sum.jury("recusal", "'mean-of-others'")
                                        .jury("order", "'criteria-first'"),
                                tables))
                .isEqualTo("1 A 22.5, 2 B 21");
    }

    @Test
    void knowsNoMeanOfOthersWhereThePanelHasNone() {
        Draft panels =
                Draft.juryAlone()
                        .joining("{'method':'sum/1'}")
                        .jury("recusal", "'mean-of-others'")
                        .jury(
                                "panels",
                                "{'scaling':{'method':'as-is/1'},'scaled':'exact','joining':"
                                        + "{'method':'mean/1'},'joined':'exact'}");

        assertThat(Decided.places(panels, Grid.jury("A B\nN/J1 8 7\nN/J2 6 6\nS/J1 r 5\n")))
                .isEqualTo("1 A 14, 2 B 9");
    }

    @Test
    void barsWhatSoManyJurorsEliminate() {
        Draft draft = Draft.juryAlone().jury("barredBy", "2");
        RankedList ranking =
                Decided.ranking(
                        Decided.of(draft, Grid.jury("A B\nJ1 9 8\nJ2 x x\nJ3 x 8\nJ4 9 8\n")));

        assertThat(Decided.inShort(ranking)).isEqualTo("1 B 8");
        assertThat(ranking.unplaced()).extracting(NoPlace::why).containsExactly(NoPlace.Why.BARRED);
    }

    @Test
    void hasNoFigureWhereAllJurorsWereLeftOut() {
        Draft draft =
                Draft.juryAlone()
                        .scaling(
                                "{'method':'min-max/1','winsorised':0,'low':'0','high':'1','flat':'0',"
                                    + "'minimumFigures':2,'fewFigures':'leave-out'}")
                        .jury("jurors.scaled", "{'places':12,'mode':'half-up'}");
        RankedList ranking =
                Decided.ranking(Decided.of(draft, Grid.jury("A B C\nJ1 5 8 -\nJ2 - - 9\n")));

        assertThat(Decided.inShort(ranking)).isEqualTo("1 B 1, 2 A 0");
        assertThat(ranking.unplaced())
                .extracting(NoPlace::why)
                .containsExactly(NoPlace.Why.NO_FIGURE);
        RankedList byCriterion =
                Decided.ranking(
                        Decided.of(
                                draft.jury("order", "'criteria-first'"),
                                Grid.jury("A B C\nJ1 5 8 -\nJ2 - - 9\n")));
        assertThat(Decided.inShort(byCriterion)).isEqualTo("1 B 1, 2 A 0");
    }

    @Test
    void needsAFigureOfEveryCriterionWhereCriteriaComeFirst() {
        Draft draft =
                TWO.jury("order", "'criteria-first'")
                        .jury("missingMark", "'present-marks'")
                        .scaling(
                                "{'method':'min-max/1','winsorised':0,'low':'0','high':'1','flat':'0',"
                                    + "'minimumFigures':2,'fewFigures':'leave-out'}")
                        .jury("jurors.scaled", "{'places':12,'mode':'half-up'}");

        // Only one work has a mark of craft by J1, so nobody's craft can be compared.
        RankedList list = Decided.ranking(Decided.of(draft, two("A B\nJ1 8/5 6/?\nJ2 ?/? ?/6\n")));
        assertThat(list.places()).isEmpty();
        assertThat(list.unplaced())
                .extracting(NoPlace::why)
                .containsExactly(NoPlace.Why.NO_FIGURE, NoPlace.Why.NO_FIGURE);
    }

    @Test
    void leavesOutAPanelThatIsTooSmallToTrim() {
        Draft panels =
                Draft.juryAlone()
                        .jury("quorum", "3")
                        .joining(
                                "{'method':'trimmed-mean/1','drop':1,'minimum':3,"
                                        + "'fewerThanFiveAccepted':true}")
                        .jury(
                                "panels",
                                "{'scaling':{'method':'as-is/1'},'scaled':'exact','joining':"
                                        + "{'method':'mean/1'},'joined':'exact'}");

        assertThat(Decided.places(panels, Grid.jury("A\nN/J1 9\nN/J2 7\nN/J3 5\nS/J1 1\nS/J2 1\n")))
                .isEqualTo("1 A 7");
    }

    @Test
    void placesNobodyWhereAllJurorsHaveTooFewMarks() {
        Draft draft =
                Draft.juryAlone()
                        .scaling(
                                "{'method':'z-score/1','deviation':'sample','root':{'places':20,'mode':"
                                    + "'half-up'},'digits':{'places':4,'mode':'half-up'},"
                                    + "'minimumFigures':3,'fewerThanFiveAccepted':true,"
                                    + "'fewFigures':'leave-out','minimumRaters':2,"
                                    + "'minimumEntries':3,'otherwise':'none',"
                                    + "'unconnectedAccepted':false}");

        assertThat(Decided.places(draft, Grid.jury("A B C\nJ1 9 8 -\nJ2 - 7 6\n"))).isEmpty();
    }
}
