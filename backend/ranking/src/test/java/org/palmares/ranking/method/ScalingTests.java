// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.method;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palmares.ranking.contest.Ref;
import org.palmares.ranking.drafts.Decided;
import org.palmares.ranking.drafts.Draft;
import org.palmares.ranking.drafts.Grid;
import org.palmares.ranking.tables.ContestTables;

/** Each scaling on figures that can be checked with pencil and paper. */
class ScalingTests {

    private static final String PLACES_12 = "{'places':12,'mode':'half-up'}";

    private static final String Z_SCORE =
            "{'method':'z-score/1','deviation':'population','root':{'places':20,'mode':'half-up'},"
                    + "'digits':{'places':4,'mode':'half-up'},'minimumFigures':3,"
                    + "'fewerThanFiveAccepted':true,'fewFigures':'refuse','minimumRaters':2,"
                    + "'minimumEntries':3,'otherwise':'none','unconnectedAccepted':false}";

    private static final String MIN_MAX =
            "{'method':'min-max/1','winsorised':0,'low':'0','high':'100','flat':'50',"
                    + "'minimumFigures':3,'fewFigures':'refuse'}";

    private static Draft jurors(String scaling, String joining) {
        return Draft.juryAlone()
                .scaling(scaling)
                .jury("jurors.scaled", PLACES_12)
                .joining("{'method':'" + joining + "'}");
    }

    private static ContestTables marks() {
        return Grid.jury(
                """
                A B C D
                J1 8 6 6 2
                J2 5 9 1 5
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'method':'as-is/1'}; 1 B 15, 2 A 13, 3 C 7, 3 D 7",
                "{'method':'share-of-pool/1','pool':'110'}; 1 B 79.5, 2 A 67.5, 3 D 37.5, 4 C 35.5",
                "{'method':'max-normalised/1','to':'9','of':'greatest-given'}; 1 B 15.75, 2 A 14,"
                        + " 3 C 7.75, 4 D 7.25",
                "{'method':'max-normalised/1','to':'1','of':'greatest-possible'}; 1 B 1.5, 2 A 1.3,"
                        + " 3 C 0.7, 3 D 0.7",
                "{'method':'rank-points/1','ties':'best'}; 1 B 166.666666666667,"
                        + " 1 A 166.666666666667, 3 C 66.666666666667, 3 D 66.666666666667",
                "{'method':'positional-points/1','points':['12','10','8'],'ties':'mean'}; 1 A 21,"
                        + " 1 B 21, 3 C 9, 3 D 9",
                "{'method':'positional-points/1','points':['12','10','8'],'ties':'best'}; 1 A 22,"
                        + " 1 B 22, 3 C 10, 3 D 10",
                "{'method':'positional-points/1','points':['12','10','8'],'ties':'list-order'};"
                        + " 1 A 22, 1 B 22, 3 C 8, 3 D 8",
                "{'method':'borda/1','ties':'mean'}; 1 A 6.5, 1 B 6.5, 3 C 3.5, 3 D 3.5",
                "{'method':'geometric-points/1','first':'8','ratio':'1/2','positions':3,"
                        + "'digits':'exact','ties':'list-order'}; 1 A 12, 1 B 12, 3 C 2, 3 D 2",
                "{'method':'copeland-per-juror/1'}; 1 A 3, 1 B 3, 3 C -3, 3 D -3"
            })
    void makesTheFiguresOfEachJurorComparable(String scaling, String places) {
        assertThat(Decided.places(jurors(scaling, "sum/1"), marks()))
                .isEqualToIgnoringWhitespace(ordered(places));
    }

    // Entries of one place stand in the order of the list.
    private static String ordered(String places) {
        return places.replace(
                "1 B 166.666666666667, 1 A 166.666666666667",
                "1 A 166.666666666667, 1 B 166.666666666667");
    }

    @Test
    void ranksFromTheBestDownWhereLowerIsBetter() {
        Draft draft =
                jurors("{'method':'rank/1','ties':'mean'}", "sum/1")
                        .jury("missingSheet", "'refuse'")
                        .jury("missingMark", "'refuse'")
                        .jury("recusal", "'mean-of-others'");

        assertThat(Decided.places(draft, marks())).isEqualTo("1 A 3.5, 1 B 3.5, 3 C 6.5, 3 D 6.5");
    }

    @Test
    void standardisesByEachJurorsOwnMeanAndDeviation() {
        // J1: mean 5, deviation 3; J2: mean 6, deviation 2 (population).
        ContestTables tables =
                Grid.jury(
                        """
                        A B C D
                        J1 2 2 8 8
                        J2 4 8 4 8
                        """);

        assertThat(Decided.places(jurors(Z_SCORE, "sum/1"), tables))
                .isEqualTo("1 D 2, 2 B 0, 2 C 0, 4 A -2");
        // Sample deviation: the root of 12 and of 16/3.
        assertThat(Decided.places(jurors(Z_SCORE.replace("population", "sample"), "sum/1"), tables))
                .isEqualTo("1 D 1.732, 2 B 0, 2 C 0, 4 A -1.732");
    }

    @Test
    void countsAJurorWhoseMarksAreAllEqualAsNeitherFriendNorFoe() {
        ContestTables tables =
                Grid.jury(
                        """
                        A B C D
                        J1 2 2 8 8
                        J2 7 7 7 7
                        """);

        assertThat(Decided.places(jurors(Z_SCORE, "mean/1"), tables))
                .isEqualTo("1 C 0.5, 1 D 0.5, 3 A -0.5, 3 B -0.5");
    }

    @Test
    void takesTheWholeRoundsSpreadForAJurorWithFewMarks() {
        ContestTables tables =
                Grid.jury(
                        """
                        A B C D
                        J1 2 2 8 8
                        J2 - - - 5
                        """);
        Draft draft = jurors(Z_SCORE.replace("'refuse'", "'whole-round'"), "sum/1");

        // All marks: mean 5, so J2's 5 counts 0.
        assertThat(Decided.places(draft, tables)).isEqualTo("1 C 1, 1 D 1, 3 A -1, 3 B -1");
        assertThat(
                        Decided.places(
                                jurors(Z_SCORE.replace("'refuse'", "'leave-out'"), "mean/1"),
                                tables))
                .isEqualTo("1 C 1, 1 D 1, 3 A -1, 3 B -1");
    }

    @Test
    void fallsBackForSmallTables() {
        ContestTables tables =
                Grid.jury(
                        """
                        A B C
                        J1 2 4 8
                        J2 5 5 9
                        """);
        String small =
                Z_SCORE.replace("'minimumEntries':3", "'minimumEntries':6")
                        .replace("'otherwise':'none'", "'otherwise':" + MIN_MAX);

        assertThat(Decided.places(jurors(small, "mean/1"), tables))
                .isEqualTo("1 C 100, 2 B 16.6666666666665, 3 A 0");
    }

    @Test
    void stretchesAfterMovingTheExtremesInward() {
        String winsorised =
                MIN_MAX.replace("'winsorised':0", "'winsorised':1")
                        .replace("'minimumFigures':3", "'minimumFigures':4");
        ContestTables tables =
                Grid.jury(
                        """
                        A B C D E
                        J1 0 6 7 8 10
                        """);

        assertThat(Decided.places(jurors(winsorised, "mean/1"), tables))
                .isEqualTo("1 D 100, 1 E 100, 3 C 50, 4 A 0, 4 B 0");
        assertThat(Decided.places(jurors(MIN_MAX, "mean/1"), tables))
                .isEqualTo("1 E 100, 2 D 80, 3 C 70, 4 B 60, 5 A 0");
    }

    @Test
    void givesAFlatJurorTheFlatFigureAndLeavesOutOneWithFewMarks() {
        ContestTables tables =
                Grid.jury(
                        """
                        A B C
                        J1 5 5 5
                        J2 1 - -
                        """);

        assertThat(Decided.places(jurors(MIN_MAX.replace("refuse", "leave-out"), "mean/1"), tables))
                .isEqualTo("1 A 50, 1 B 50, 1 C 50");
    }

    @Test
    void rescalesToTheRangeOfTheRawMeans() {
        Draft draft = jurors(Z_SCORE, "mean/1").jury("rescale", "'raw-range'");
        // Raw means 3, 5, 6, 8; z means -1, 0, 0, 1.
        assertThat(
                        Decided.places(
                                draft,
                                Grid.jury(
                                        """
                                        A B C D
                                        J1 2 2 8 8
                                        J2 4 8 4 8
                                        """)))
                .isEqualTo("1 D 8, 2 B 5.5, 2 C 5.5, 4 A 3");
        assertThat(
                        Decided.places(
                                draft,
                                Grid.jury(
                                        """
                                        A B C
                                        J1 2 2 2
                                        J2 4 4 4
                                        """)))
                .isEqualTo("1 A 3, 1 B 3, 1 C 3");
    }

    @Test
    void countsWhatWasLeftUnrankedAsLast() {
        ContestTables tables =
                ContestTables.of(Grid.entries("A B C D"))
                        .withSheets(
                                new Ref("final", "jury"),
                                Grid.sheets(
                                        """
                                        A B C D
                                        J1 1 2 ? ?
                                        J2 ? 1 2 -
                                        """));
        Draft ranks =
                Draft.juryAlone()
                        .jury("handedIn", "'ranks'")
                        .jury("criteria.0.scale", "{'min':'1','max':'50','step':'1'}")
                        .jury("missingMark", "'unranked'")
                        .joining("{'method':'sum/1'}");

        assertThat(Decided.places(ranks.scaling("{'method':'copeland-per-juror/1'}"), tables))
                .isEqualTo("1 B 3, 2 A 1, 3 C -2, 3 D -2");
        assertThat(Decided.places(ranks.scaling("{'method':'borda/1','ties':'mean'}"), tables))
                .isEqualTo("1 B 6, 2 A 4, 3 C 2, 4 D 0");
    }

    @Test
    void givesASingleEntryAllPointsAndNothingANothing() {
        ContestTables one = Grid.jury("A\nJ1 0\n");

        assertThat(Decided.places(jurors("{'method':'rank-points/1','ties':'mean'}", "sum/1"), one))
                .isEqualTo("1 A 100");
        assertThat(Decided.places(jurors("{'method':'share-of-pool/1','pool':'9'}", "sum/1"), one))
                .isEqualTo("1 A 0");
        assertThat(
                        Decided.places(
                                jurors(
                                        "{'method':'max-normalised/1','to':'9','of':'greatest-given'}",
                                        "sum/1"),
                                one))
                .isEqualTo("1 A 0");
    }
}
