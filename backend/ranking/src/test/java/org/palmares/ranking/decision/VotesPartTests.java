// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palmares.ranking.PublicTally;
import org.palmares.ranking.contest.Ref;
import org.palmares.ranking.drafts.Decided;
import org.palmares.ranking.drafts.Draft;
import org.palmares.ranking.drafts.Grid;
import org.palmares.ranking.tables.ContestTables;

/** How votes become the public's figure. */
class VotesPartTests {

    private static final Draft ALL = Draft.publicAlone();
    private static final Draft GROUPS = ALL.part(0, "by", "'group'");
    private static final String POINTS =
            "{'method':'positional-points/1','points':['3','2','1'],'ties':'mean'}";

    private static ContestTables votes() {
        return Grid.publicVotes(
                """
                A B C D
                north 100 50 50 0
                south 10 40 0 0
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'method':'as-is/1'}; 1 A 110, 2 B 90, 3 C 50, 4 D 0",
                "{'method':'share-of-pool/1','pool':'100'}; 1 A 44, 2 B 36, 3 C 20, 4 D 0",
                "{'method':'rank/1','ties':'mean'}; 1 A 1, 2 B 2, 3 C 3, 4 D 4",
                "{'method':'max-normalised/1','to':'100','of':'greatest-given'};"
                        + " 1 A 100, 2 B 81.82, 3 C 45.45, 4 D 0"
            })
    void takesTheWholePublicAsOne(String scaling, String places) {
        Draft draft =
                ALL.part(0, "groups.scaling", scaling)
                        .part(0, "groups.scaled", "{'places':2,'mode':'half-up'}");

        assertThat(Decided.places(draft, votes())).isEqualTo(places);
    }

    @Test
    void letsEachGroupGivePointsToThoseItVotedFor() {
        Draft draft = GROUPS.part(0, "groups.scaling", POINTS).part(0, "zeroVotes", "'left-out'");

        assertThat(Decided.places(draft, votes())).isEqualTo("1 A 5, 2 B 4.5, 3 C 1.5, 4 D 0");
        // Counted as zeros, C and D share the south's third and fourth place.
        assertThat(Decided.places(draft.part(0, "zeroVotes", "'counted'"), votes()))
                .isEqualTo("1 A 5, 2 B 4.5, 3 C 2, 4 D 0.5");
    }

    @Test
    void weighsGroupsAsDeclared() {
        Draft weighed =
                GROUPS.part(0, "groups.scaling", "{'method':'share-of-pool/1','pool':'100'}")
                        .part(0, "groups.scaled", "{'places':0,'mode':'half-up'}")
                        .part(0, "weights.0", "{'group':'south','weight':'3'}");

        assertThat(Decided.places(weighed, votes())).isEqualTo("1 B 265, 2 A 110, 3 C 25, 4 D 0");
        assertThat(
                        Decided.places(
                                weighed.part(0, "groups.joining", "{'method':'mean/1'}"), votes()))
                .isEqualTo("1 B 66.25, 2 A 27.5, 3 C 6.25, 4 D 0");
        assertThat(
                        Decided.places(
                                GROUPS.part(0, "groups.joining", "{'method':'median/1'}"), votes()))
                .isEqualTo("1 A 55, 2 B 45, 3 C 25, 4 D 0");
    }

    @Test
    void letsGroupsMeetInPairs() {
        Draft draft = GROUPS.part(0, "groups.joining", "{'method':'copeland/1','tie':'1/2'}");

        assertThat(Decided.places(draft, votes())).isEqualTo("1 A 2.5, 1 B 2.5, 3 C 1, 4 D 0");
    }

    @Test
    void placesNothingBelowTheQuorumOfVotesAndCountsItNowhere() {
        RankedList ranking =
                Decided.ranking(
                        Decided.of(
                                ALL.part(0, "quorum", "60")
                                        .part(
                                                0,
                                                "groups.scaling",
                                                "{'method':'share-of-pool/1','pool':'100'}")
                                        .part(0, "groups.scaled", "{'places':2,'mode':'half-up'}"),
                                votes()));

        assertThat(Decided.inShort(ranking)).isEqualTo("1 A 55, 2 B 45");
        assertThat(ranking.unplaced())
                .extracting(NoPlace::why)
                .containsExactly(NoPlace.Why.VOTES_BELOW_QUORUM, NoPlace.Why.VOTES_BELOW_QUORUM);
    }

    @Test
    void ranksAllAlikeWhereNobodyVoted() {
        ContestTables nobody =
                ContestTables.of(Grid.entries("A B"))
                        .withVotes(new Ref("final", "public"), PublicTally.NONE);

        assertThat(Decided.places(ALL, nobody)).isEqualTo("1 A 0, 1 B 0");
        assertThat(Decided.places(GROUPS, ContestTables.of(Grid.entries("A B"))))
                .isEqualTo("1 A 0, 1 B 0");
        Draft named =
                GROUPS.part(0, "otherGroups", "'none'")
                        .part(0, "weights.0", "{'group':'south','weight':'3'}")
                        .part(0, "groups.joining", "{'method':'mean/1'}");
        assertThat(Decided.places(named, nobody)).isEqualTo("1 A 0, 1 B 0");
    }

    @Test
    void standardisesWhatGroupsGave() {
        Draft draft =
                GROUPS.part(
                        0,
                        "groups.scaling",
                        "{'method':'z-score/1','deviation':'population','root':{'places':20,'mode':"
                            + "'half-up'},'digits':{'places':2,'mode':'half-up'},"
                            + "'minimumFigures':3,'fewerThanFiveAccepted':true,'fewFigures':"
                            + "'refuse','minimumRaters':2,'minimumEntries':3,'otherwise':'none',"
                            + "'unconnectedAccepted':false}");

        assertThat(Decided.places(draft, votes()))
                .isEqualTo("1 B 1.68, 2 A 1.26, 3 C -0.76, 4 D -2.17");
    }
}
