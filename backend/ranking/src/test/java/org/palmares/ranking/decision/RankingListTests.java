// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palmares.ranking.EntryCode;
import org.palmares.ranking.Sha256;
import org.palmares.ranking.contest.Ref;
import org.palmares.ranking.drafts.Decided;
import org.palmares.ranking.drafts.Draft;
import org.palmares.ranking.drafts.Grid;
import org.palmares.ranking.reason.ContestReason;
import org.palmares.ranking.tables.ContestTables;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** Totals, ties, places, thresholds and medals. */
class RankingListTests {

    private static final Ref PUBLIC = new Ref("final", "public");
    private static final Draft ALONE = Draft.juryAlone();
    private static final Draft BOTH = Draft.juryAndPublic();

    private static ContestTables tied() {
        return Grid.jury("A B C D E\nJ1 7 8 8 6 5\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "standard;1 B 8, 1 C 8, 3 A 7, 4 D 6, 5 E 5",
                "dense;1 B 8, 1 C 8, 2 A 7, 3 D 6, 4 E 5",
                "shared;1 B 8, 1 C 8, 3 A 7, 4 D 6, 5 E 5"
            })
    void countsPlacesInTheDeclaredStyle(String style, String places) {
        assertThat(Decided.places(ALONE.ranking("places", "'" + style + "'"), tied()))
                .isEqualTo(places);
    }

    @Test
    void namesAllPlacesThatAreShared() {
        RankedList shared =
                Decided.ranking(Decided.of(ALONE.ranking("places", "'shared'"), tied()));

        assertThat(shared.places().get(0).last()).isEqualTo(2);
        assertThat(shared.places().get(1).last()).isEqualTo(3);
        assertThat(Decided.ranking(Decided.of(ALONE, tied())).places().get(0).last()).isEqualTo(1);
    }

    @Test
    void neverSharesAPlaceWhereTheRulesForbidIt() {
        Draft strict =
                ALONE.ranking("places", "'strict'").ranking("tieBreaks.0", "{'by':'entry-order'}");

        assertThat(Decided.places(strict, tied())).isEqualTo("1 B 8, 2 C 8, 3 A 7, 4 D 6, 5 E 5");
    }

    @Test
    void joinsJuryAndPublicAfterTheDeclaredNormalisation() {
        ContestTables tables =
                Grid.jury("A B C\nJ1 9 8 7\n").withVotes(PUBLIC, Grid.votes("A B C\nv 10 20 30\n"));

        assertThat(Decided.places(BOTH, tables)).isEqualTo("1 A 70, 2 B 50, 3 C 30");
        // Sum of ranks: all alike.
        String rank = "{'method':'rank/1','ties':'mean'}";
        Draft ranks =
                BOTH.ranking("total.terms.0.normalisation", rank)
                        .ranking("total.terms.1.normalisation", rank)
                        .ranking("total.terms.0.weight", "'1'")
                        .ranking("total.terms.1.weight", "'1'")
                        .ranking("total.method", "'weighted-sum/1'")
                        .ranking("tieBreaks.0", "{'by':'figure','of':'public'}");
        RankedList list = Decided.ranking(Decided.of(ranks, tables));
        assertThat(Decided.inShort(list)).isEqualTo("1 C 4, 2 B 4, 3 A 4");
        assertThat(list.lowerIsBetter()).isTrue();
    }

    @Test
    void givesSeparatePrizesByRankingsOfTheirOwn() {
        String term = BOTH.text("rounds.0.rankings.0.total.terms.1");
        Draft draft =
                BOTH.with("rounds.0.rankings.1", BOTH.text("rounds.0.rankings.0"))
                        .with("rounds.0.rankings.1.id", "'audience'")
                        .with("rounds.0.rankings.1.total.terms", "[" + term + "]")
                        .with(
                                "rounds.0.rankings.0.total.terms",
                                "[" + BOTH.text("rounds.0.rankings.0.total.terms.0") + "]");
        RoundDecision round =
                Decided.of(
                                draft,
                                Grid.jury("A B\nJ1 9 8\n")
                                        .withVotes(PUBLIC, Grid.votes("A B\nv 10 20\n")))
                        .last();

        assertThat(round.rankings())
                .extracting(Decided::inShort)
                .containsExactly("1 A 100, 2 B 0", "1 B 100, 2 A 0");
        assertThat(round.ranking("audience")).isPresent();
        assertThat(round.ranking("press")).isEmpty();
    }

    @Test
    void buildsOneRankingOnAnother() {
        Draft draft =
                BOTH.with("rounds.0.rankings.1", BOTH.text("rounds.0.rankings.0"))
                        .with("rounds.0.rankings.1.id", "'grand'")
                        .with("rounds.0.rankings.1.total.method", "'weighted-sum/1'")
                        .with("rounds.0.rankings.1.total.terms.0.of", "'overall'")
                        .with("rounds.0.rankings.1.total.terms.0.weight", "'1'")
                        .with(
                                "rounds.0.rankings.1.total.terms.0.normalisation",
                                "{'method':'max-normalised/1','to':'10','of':'greatest-possible'}")
                        .with("rounds.0.rankings.1.total.terms.1.of", "'jury'")
                        .with("rounds.0.rankings.1.total.terms.1.weight", "'1'")
                        .with(
                                "rounds.0.rankings.1.total.terms.1.normalisation",
                                "{'method':'max-normalised/1','to':'10','of':'greatest-possible'}");
        RoundDecision round =
                Decided.of(
                                draft,
                                Grid.jury("A B\nJ1 9 8\n")
                                        .withVotes(PUBLIC, Grid.votes("A B\nv 10 20\n")))
                        .last();

        assertThat(Decided.inShort(round.rankings().get(0))).isEqualTo("1 A 70, 2 B 30");
        // A tenth of the total, which is at most 100, and the jury's score, at most 10.
        assertThat(Decided.inShort(round.rankings().get(1))).isEqualTo("1 A 16, 2 B 11");
    }

    @Test
    void addsAnImportedFigureAndSaysThatItCannotBeVerified() {
        Draft draft = Draft.juryAndExternal();
        ContestTables tables =
                Grid.jury("A B\nJ1 9 8\n")
                        .withExternal(new Ref("final", "technical"), Grid.figures("A B\nt -2 5\n"));

        assertThat(Decided.places(draft, tables)).isEqualTo("1 B 13, 2 A 7");
        assertThat(
                        Decided.of(draft, tables)
                                .last()
                                .part(new EntryCode("A"), "technical")
                                .orElseThrow()
                                .steps())
                .extracting(Step::kind)
                .containsExactly(Step.Kind.IMPORTED);
        ContestTables missing =
                Grid.jury("A B\nJ1 9 8\n")
                        .withExternal(new Ref("final", "technical"), Grid.figures("B\nt 5\n"));
        assertThat(Decided.places(draft.part(1, "missing", "'zero'"), missing))
                .isEqualTo("1 B 13, 2 A 9");
        assertThat(Decided.places(draft.part(1, "missing", "'no-place'"), missing))
                .isEqualTo("1 B 13");
    }

    @Test
    void mergesTotalsThatLieCloseToTheBestOfTheirPlace() {
        Draft near =
                ALONE.jury("criteria.0.scale.step", "'0.01'")
                        .ranking("nearTie", "'0.05'")
                        .ranking("places", "'dense'");

        // 8.04 and 8 lie within 0.05 of 8.04, 7.98 does not, though it is close to 8.
        assertThat(Decided.places(near, Grid.jury("A B C D\nJ1 7.98 8 8.04 7\n")))
                .isEqualTo("1 B 8, 1 C 8.04, 2 A 7.98, 3 D 7");
        // Tie-breaks still separate them.
        assertThat(
                        Decided.places(
                                near.ranking("tieBreaks.0", "{'by':'entry-order'}"),
                                Grid.jury("A B C D\nJ1 7.98 8 8.04 7\n")))
                .isEqualTo("1 B 8, 2 C 8.04, 3 A 7.98, 4 D 7");
    }

    @Test
    void placesNothingThatDoesNotReachAThreshold() {
        Draft draft =
                ALONE.ranking("thresholds.0", "{'of':'jury','reach':'6'}")
                        .ranking("thresholds.1", "{'of':'overall','reach':'7'}");
        RankedList list = Decided.ranking(Decided.of(draft, tied()));

        assertThat(Decided.inShort(list)).isEqualTo("1 B 8, 1 C 8, 3 A 7");
        assertThat(list.unplaced()).extracting(NoPlace::of).containsExactly("overall", "jury");
        assertThat(list.of(new EntryCode("E"))).isEmpty();
        // Where lower is better, the threshold is the greatest figure.
        Draft lower =
                ALONE.scaling("{'method':'rank/1','ties':'mean'}")
                        .ranking("thresholds.0", "{'of':'jury','reach':'3'}");
        assertThat(Decided.places(lower, tied())).isEqualTo("1 B 1.5, 1 C 1.5, 3 A 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "'none';placed;keep-all;B gold, C gold, A silver, D silver",
                // Five entries have two fifths of medals: two.
                "'2/5';entered;keep-all;B gold, C gold",
                "'1/5';entered;keep-all;B gold, C gold",
                "'1/5';entered;drop-all;",
                "'1/10';placed;keep-all;",
                "'3/4';placed;keep-all;B gold, C gold, A silver",
                "'1';placed;keep-all;B gold, C gold, A silver, D silver"
            })
    void givesMedalsByThresholdsUpToTheLargestShare(
            String share, String of, String ties, String medals) {
        Draft draft =
                ALONE.ranking(
                        "awards",
                        "{'levels':[{'id':'gold','reach':'8'},{'id':'silver','reach':'6'}],"
                                + "'largestShare':%s,'of':'%s','ties':'%s'}"
                                        .formatted(share, of, ties));
        RankedList list = Decided.ranking(Decided.of(draft, tied()));

        List<String> given =
                list.places().stream()
                        .flatMap(place -> place.entries().stream())
                        .filter(line -> line.award().isPresent())
                        .map(line -> line.entry() + " " + line.award().orElseThrow())
                        .toList();
        assertThat(String.join(", ", given)).isEqualTo(medals == null ? "" : medals);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'by':'figure','of':'public'};B;FIGURE",
                "{'by':'groups','of':'public'};A;GROUPS",
                "{'by':'countback','of':'public'};B;COUNTBACK",
                "{'by':'criterion','of':'jury','criterion':'craft'};A;CRITERION",
                "{'by':'marks','of':'jury'};B;MARKS",
                "{'by':'countback','of':'jury'};B;COUNTBACK",
                "{'by':'groups','of':'jury'};;GROUPS",
                "{'by':'entry-order'};A;ENTRY_ORDER"
            })
    void separatesEqualTotalsByTheDeclaredChain(String tieBreak, String first, Ground.By by) {
        // Jury: A 6 and 7 (6/6, 6/8), B 5.5 and 7.5 (7/4, 9/6); public: A from three, B from two.
        Draft draft =
                BOTH.jury(
                                "criteria",
                                "[{'id':'idea','weight':'1','scale':{'min':'0','max':'10','step':'1'}},{'id':'craft','weight':'1','scale':{'min':'0','max':'10','step':'1'}}]")
                        .part(1, "by", "'group'")
                        .part(1, "zeroVotes", "'left-out'")
                        .ranking(
                                "total.terms",
                                "["
                                        + Draft.juryAlone()
                                                .text("rounds.0.rankings.0.total.terms.0")
                                        + "]")
                        .ranking("tieBreaks.0", tieBreak);
        ContestTables tables =
                ContestTables.of(Grid.entries("A B"))
                        .withSheets(
                                new Ref("final", "jury"),
                                Grid.sheets("idea craft", "A B\nJ1 6/6 7/4\nJ2 6/8 9/6\n"))
                        .withVotes(PUBLIC, Grid.votes("A B\nn 5 9\ns 5 9\nw 5 0\n"));
        RankedList list = Decided.ranking(Decided.of(draft, tables));

        if (first == null) {
            assertThat(list.places()).hasSize(1);
        } else {
            assertThat(list.grounds()).extracting(Ground::by).containsExactly(by);
            assertThat(list.places().get(0).codes()).containsExactly(new EntryCode(first));
        }
    }

    private static final String SEED = "một mầm chọn trước";

    private static Draft lot(boolean withVotes) {
        return BOTH.ranking(
                "tieBreaks.0",
                "{'by':'lot/1','commitment':'%s','withVotes':%s}"
                        .formatted(Sha256.hex(SEED.getBytes(StandardCharsets.UTF_8)), withVotes));
    }

    private static ContestTables drawn() {
        return Grid.jury("A B C D\nJ1 5 5 5 5\n")
                .withVotes(PUBLIC, Grid.votes("A B C D\nv 25 25 25 25\n"))
                .withSeed(SEED);
    }

    // The slow, obvious twin: digests of texts that are put together here.
    private static List<EntryCode> order(String votes) {
        return Grid.entries("A B C D").stream()
                .sorted(
                        Comparator.comparing(
                                entry ->
                                        new BigInteger(
                                                Sha256.hex(
                                                        String.join(
                                                                        "\0",
                                                                        "palmares-lot/1",
                                                                        SEED,
                                                                        votes,
                                                                        "final/overall",
                                                                        entry.value())
                                                                .getBytes(StandardCharsets.UTF_8)),
                                                16)))
                .toList();
    }

    @Test
    void drawsLotsFromTheSeedThatWasCommittedTo() {
        RankedList list = Decided.ranking(Decided.of(lot(true), drawn()));

        assertThat(list.lots()).isEqualTo(order("100"));
        assertThat(list.places().stream().flatMap(place -> place.codes().stream()))
                .containsExactlyElementsOf(list.lots());
        assertThat(Decided.ranking(Decided.of(lot(false), drawn())).lots()).isEqualTo(order(""));
    }

    @Test
    void drawsNoLotWithoutTheSeedOrWithAnother() {
        assertThat(Decided.refused(lot(true), drawn().withSeed("")))
                .extracting(reason -> reason.code())
                .containsExactly(ContestReason.SEED_MISSING);
        assertThat(Decided.refused(lot(true), drawn().withSeed("another")))
                .extracting(reason -> reason.code())
                .containsExactly(ContestReason.SEED_NOT_COMMITTED);
    }

    @Test
    void movesNobodysLotWhenAnEntryIsLeftOut() {
        ContestTables fewer =
                Grid.jury("A B D\nJ1 5 5 5\n")
                        .withVotes(PUBLIC, Grid.votes("A B D\nv 30 30 40\n"))
                        .withSeed(SEED);
        List<EntryCode> all = Decided.ranking(Decided.of(lot(true), drawn())).lots();

        assertThat(Decided.ranking(Decided.of(lot(true), fewer)).lots())
                .containsExactlyElementsOf(
                        all.stream().filter(code -> !code.value().equals("C")).toList());
    }

    @Test
    void countsBackFromTheBestRankAndFromScoresBelowNought() {
        Draft ranks =
                ALONE.scaling("{'method':'rank/1','ties':'mean'}")
                        .ranking("tieBreaks.0", "{'by':'countback','of':'jury'}");
        RankedList list =
                Decided.ranking(Decided.of(ranks, Grid.jury("A B C\nJ1 8 9 7\nJ2 8 7 9\n")));
        // A 2 and 2, B 1 and 3, C 3 and 1.
        assertThat(Decided.inShort(list)).isEqualTo("1 B 2, 1 C 2, 3 A 2");
        assertThat(list.grounds().get(0).counted().orElseThrow().text()).isEqualTo("1");
        Draft below =
                ALONE.scaling("{'method':'copeland-per-juror/1'}")
                        .ranking("tieBreaks.0", "{'by':'countback','of':'jury'}");
        assertThat(Decided.places(below, Grid.jury("A B C\nJ1 8 9 7\nJ2 8 7 9\n")))
                .isEqualTo("1 B 0, 1 C 0, 3 A 0");
    }

    @Test
    void countsBackUntilOneListEnds() {
        Draft draft =
                Draft.publicAlone()
                        .part(0, "by", "'group'")
                        .part(0, "zeroVotes", "'left-out'")
                        .part(
                                0,
                                "groups.scaling",
                                "{'method':'positional-points/1','points':['4','2'],'ties':'mean'}")
                        .ranking("tieBreaks.0", "{'by':'groups','of':'public'}")
                        .ranking("tieBreaks.1", "{'by':'countback','of':'public'}");
        ContestTables tables = Grid.publicVotes("A B\nn 9 5\ns 5 9\nw 0 0\ne 0 0\n");

        assertThat(Decided.places(draft, tables)).isEqualTo("1 A 6, 1 B 6");
        Draft back = draft.ranking("tieBreaks", "[{'by':'countback','of':'public'}]");
        ContestTables uneven = Grid.publicVotes("A B C\nn 9 9 0\ns 0 5 9\nw 0 5 9\n");
        // A 3; B 3, 2 and 2: the list that goes on is the better where totals are taken as near.
        assertThat(Decided.places(back.ranking("nearTie", "'10'"), uneven))
                .isEqualTo("1 C 8, 2 B 7, 3 A 3");
    }

    @Test
    void putsWhoeverHasNoFigureToBreakATieByBehind() {
        Draft draft =
                ALONE.with("rounds.0.rankings.1", ALONE.text("rounds.0.rankings.0"))
                        .with("rounds.0.rankings.1.id", "'second'")
                        .with("rounds.0.rankings.0.thresholds.0", "{'of':'jury','reach':'6'}")
                        .with("rounds.0.rankings.1.nearTie", "'9'")
                        .with("rounds.0.rankings.1.tieBreaks.0", "{'by':'figure','of':'overall'}");
        RankedList second = Decided.of(draft, Grid.jury("A B\nJ1 5 7\n")).last().rankings().get(1);

        assertThat(Decided.inShort(second)).isEqualTo("1 B 7, 2 A 5");
        assertThat(second.grounds().get(0).by()).isEqualTo(Ground.By.PRESENCE);
    }
}
