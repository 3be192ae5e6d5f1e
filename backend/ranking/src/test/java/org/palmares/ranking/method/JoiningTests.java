// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.method;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palmares.ranking.drafts.Decided;
import org.palmares.ranking.drafts.Draft;
import org.palmares.ranking.drafts.Grid;
import org.palmares.ranking.reason.MethodReason;
import org.palmares.ranking.tables.ContestTables;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Each joining on figures that can be checked with pencil and paper. */
class JoiningTests {

    private static String score(String joining, String marks) {
        String[] given = marks.split(" ");
        String grid =
                IntStream.range(0, given.length)
                        .mapToObj(at -> "J" + at + " " + given[at] + "\n")
                        .collect(Collectors.joining());
        Draft draft =
                Draft.juryAlone()
                        .jury("criteria.0.scale", "{'min':'0','max':'100','step':'1'}")
                        .jury("quorum", "5")
                        .joining(joining);
        return Decided.places(draft, Grid.jury("A\n" + grid)).replace("1 A ", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'method':'mean/1'}; 90 80 80 80 30; 72",
                "{'method':'sum/1'}; 90 80 80 80 30; 360",
                "{'method':'median/1'}; 90 80 70 60 30; 70",
                "{'method':'median/1'}; 90 80 70 60 30 10; 65",
                "{'method':'trimmed-mean/1','drop':1,'minimum':5,'fewerThanFiveAccepted':false};"
                        + " 90 80 70 60 30; 70",
                "{'method':'trimmed-mean/1','drop':2,'minimum':5,'fewerThanFiveAccepted':false};"
                        + " 90 80 71 60 30; 71",
                // Mean 72: 90 counts 82, 30 counts 62.
                "{'method':'clipped-mean/1','limit':'10','firstMean':'exact'}; 90 80 80 80 30;"
                    + " 76.8",
                // Mean 66.6, cut off to 66: 51 lies 15 away from it.
                "{'method':'mean-without-outliers/1','limit':'15','distance':'at-least',"
                        + "'firstMean':{'places':0,'mode':'down'},'minimumLeft':1};"
                        + " 51 70 70 71 71; 70.5",
                "{'method':'mean-without-outliers/1','limit':'15','distance':'more-than',"
                        + "'firstMean':{'places':0,'mode':'down'},'minimumLeft':1};"
                        + " 51 70 70 71 71; 66.6",
                "{'method':'mean-without-outliers/1','limit':'15','distance':'more-than',"
                        + "'firstMean':'exact','minimumLeft':3}; 10 10 50 90 90; 50",
                "{'method':'mean-without-outliers/1','limit':'15','distance':'more-than',"
                        + "'firstMean':'exact','minimumLeft':1}; 10 10 51 90 90; 51"
            })
    void makesOneFigureOfSeveral(String joining, String marks, String figure) {
        assertThat(score(joining, marks)).isEqualTo(figure);
    }

    // Condorcet's example: A beats B 5 to 4, B beats C 6 to 3, C beats A 6 to 3.
    private static final String CYCLE =
            """
            A B C
            J1 9 8 7
            J2 9 8 7
            J3 9 8 7
            J4 7 9 8
            J5 7 9 8
            J6 7 9 8
            J7 8 7 9
            J8 8 7 9
            J9 7 8 9
            """;

    @Test
    void countsPairwiseWins() {
        assertThat(
                        Decided.places(
                                Draft.juryAlone().joining("{'method':'copeland/1','tie':'1/2'}"),
                                Grid.jury(CYCLE)))
                .isEqualTo("1 A 1, 1 B 1, 1 C 1");
        assertThat(
                        Decided.places(
                                Draft.juryAlone().joining("{'method':'copeland/1','tie':'1/2'}"),
                                Grid.jury("A B C\nJ1 9 8 7\nJ2 8 9 7\n")))
                .isEqualTo("1 A 1.5, 1 B 1.5, 3 C 0");
    }

    @Test
    void breaksACycleAtItsWeakestLink() {
        // Paths: A to B 5, B to C 6, C to A 6; so C to B runs 5, B to A 6, A to C 5.
        for (String strength : new String[] {"winning-votes", "margins"}) {
            assertThat(
                            Decided.places(
                                    Draft.juryAlone()
                                            .joining(
                                                    "{'method':'schulze/1','strength':'"
                                                            + strength
                                                            + "'}"),
                                    Grid.jury(CYCLE)))
                    .isEqualTo("1 B 0, 2 C 1, 3 A 2");
        }
    }

    // Markus Schulze's example of 45 voters and five candidates (A new monotonic … method, 2011):
    // E, A, C, B, D.
    @Test
    void findsTheOrderOfSchulzesOwnExample() {
        StringBuilder grid = new StringBuilder("A B C D E\n");
        String[] ballots = {
            "5 ACBED", "5 ADECB", "8 BEDAC", "3 CABED", "7 CAEBD", "2 CBADE", "7 DCEBA", "8 EBADC"
        };
        int juror = 0;
        for (String ballot : ballots) {
            String order = ballot.substring(2);
            for (int voter = 0; voter < Integer.parseInt(ballot.substring(0, 1)); voter++) {
                grid.append("J").append(juror++);
                for (String entry : "A B C D E".split(" ")) {
                    grid.append(' ').append(9 - order.indexOf(entry));
                }
                grid.append('\n');
            }
        }

        assertThat(
                        Decided.places(
                                Draft.juryAlone()
                                        .joining(
                                                "{'method':'schulze/1','strength':'winning-votes'}"),
                                Grid.jury(grid.toString())))
                .isEqualTo("1 E 0, 2 A 1, 3 C 2, 4 B 3, 5 D 4");
    }

    @Test
    void seesOnlyTheWorksThatAJurorHasSeen() {
        ContestTables tables =
                Grid.jury(
                        """
                        A B C
                        J1 - 5 4
                        J2 9 8 -
                        """);

        assertThat(
                        Decided.places(
                                Draft.juryAlone().joining("{'method':'copeland/1','tie':'0'}"),
                                tables))
                .isEqualTo("1 A 1, 1 B 1, 3 C 0");
    }

    @Test
    void refusesToPairMoreEntriesThanItCanCompare() {
        String codes =
                IntStream.rangeClosed(1, 501)
                        .mapToObj(number -> "E" + number)
                        .collect(Collectors.joining(" "));
        String grid = codes + "\nJ1" + " 5".repeat(501) + "\n";

        assertThat(
                        Decided.refused(
                                Draft.juryAlone()
                                        .joining("{'method':'schulze/1','strength':'margins'}"),
                                Grid.jury(grid)))
                .extracting(reason -> reason.code())
                .containsExactly(MethodReason.TOO_MANY_TO_PAIR);
    }
}
