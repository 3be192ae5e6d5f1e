// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palmares.ranking.JuryRules.Missing;
import org.palmares.ranking.JuryRules.Order;
import org.palmares.ranking.JuryRules.Weighting;
import org.palmares.ranking.Separation.Decider;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.exact.Precision;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class RankingTests {

    private static final JuryMarks THREE =
            new JuryMarks(
                    List.of(
                            Contests.sheet(1, 1, "9", "6"),
                            Contests.sheet(1, 2, "8", "7"),
                            Contests.sheet(2, 1, "7", "10"),
                            Contests.sheet(2, 2, "8", "10"),
                            Contests.sheet(3, 1, "5", "5"),
                            Contests.sheet(3, 2, "6", "6")));

    private static Standing standing(Contests.Rules rules, JuryMarks marks, PublicTally tally) {
        return Contests.standing(rules.accepted(), marks, tally, Contests.entries(3));
    }

    private static Standing separated(TieBreak... tieBreaks) {
        Contests.Rules rules = Contests.rules();
        rules.combination = Combination.of(new PointsMethod.RankPoints(), 1, 1);
        rules.tieBreaks = List.of(tieBreaks);
        // MS 1 is second by the jury and first by the public, MS 2 the other way round.
        return standing(rules, THREE, Contests.votes(30, 20, 10));
    }

    @Test
    void joinsJuryAndPublicSeventyToThirty() {
        Standing standing = standing(Contests.rules(), THREE, Contests.votes(10, 20, 30));

        EntryFigures second = Contests.figures(standing, Contests.entry(2));
        assertThat(second.jurors().get(Contests.juror(1))).isEqualTo(Fraction.of(8));
        assertThat(second.jurors().get(Contests.juror(2))).isEqualTo(Fraction.of(26, 3));
        assertThat(second.criteria())
                .isEqualTo(
                        new TreeMap<>(
                                Map.of("idea", Fraction.parse("7.5"), "craft", Fraction.of(10))));
        assertThat(second.juryScore()).isEqualTo(Fraction.of(25, 3));
        assertThat(second.votes()).isEqualTo(Fraction.of(20));
        assertThat(second.juryPoints()).isEqualTo(Fraction.HUNDRED);
        assertThat(second.publicPoints()).isEqualTo(Fraction.of(50));
        assertThat(second.total()).isEqualTo(Fraction.of(85));
        assertThat(Contests.places(standing))
                .isEqualTo(Map.of("MS 002", 1, "MS 001", 2, "MS 003", 3));
    }

    @ParameterizedTest
    @CsvSource({
        // method, juror scores 4 2 2 1 of one juror, votes 60 30 0 10: jury points, public points
        "rank-points/1, 100 50 50 0, 100 200/3 0 100/3",
        "positional-points/1, 12 9 9 7, 12 10 7 8",
        "share-of-pool/1, 400/9 200/9 200/9 100/9, 60 30 0 10",
        "max-normalised/1, 40 20 20 10, 100 50 0 50/3",
        "plain-sum/1, 4 2 2 1, 60 30 0 10"
    })
    void earnsPointsByTheDeclaredMethod(String name, String jury, String votes) {
        Contests.Rules rules = Contests.juryAlone(Contests.TEN);
        rules.combination = Combination.of(method(name), 1, 1);
        List<Sheet> sheets = new ArrayList<>();
        for (int entry = 1; entry <= 4; entry++) {
            sheets.addAll(Contests.sheets(Contests.entry(entry), "4 2 2 1".split(" ")[entry - 1]));
        }
        Standing standing =
                Contests.standing(
                        rules.accepted(),
                        new JuryMarks(sheets),
                        Contests.votes(60, 30, 0, 10),
                        Contests.entries(4));

        for (int entry = 1; entry <= 4; entry++) {
            EntryFigures figures = Contests.figures(standing, Contests.entry(entry));
            assertThat(figures.juryPoints()).isEqualTo(Fraction.parse(jury.split(" ")[entry - 1]));
            assertThat(figures.publicPoints())
                    .isEqualTo(Fraction.parse(votes.split(" ")[entry - 1]));
        }
    }

    private static PointsMethod method(String name) {
        return List.of(
                        new PointsMethod.RankPoints(),
                        PointsMethod.PositionalPoints.of(12, 10, 8, 7),
                        new PointsMethod.ShareOfPool(),
                        new PointsMethod.MaxNormalised(),
                        new PointsMethod.PlainSum())
                .stream()
                .filter(method -> method.method().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void takesPercentagesOfTheGreatestScoreUnderAWeightedSum() {
        Contests.Rules rules = Contests.rules();
        rules.weighting = Weighting.WEIGHTED_SUM;
        rules.combination = Combination.of(new PointsMethod.MaxNormalised(), 1, 0);

        Standing standing = standing(rules, THREE, PublicTally.NONE);

        assertThat(Contests.figures(standing, Contests.entry(2)).juryScore())
                .isEqualTo(Fraction.of(25));
        assertThat(Contests.figures(standing, Contests.entry(2)).total())
                .isEqualTo(Fraction.of(250, 3));
    }

    @Test
    void givesASingleEntryAllPoints() {
        Standing standing =
                Contests.standing(
                        Contests.rules().accepted(),
                        new JuryMarks(List.of(Contests.sheet(1, 1, "0", "0"))),
                        PublicTally.NONE,
                        Contests.entries(1));

        assertThat(standing.places()).hasSize(1);
        assertThat(Contests.figures(standing, Contests.entry(1)).total())
                .isEqualTo(Fraction.HUNDRED);
        assertThat(standing.separations()).isEmpty();
    }

    @Test
    void givesNothingBeyondTheListOfPositions() {
        Contests.Rules rules = Contests.rules();
        rules.combination = Combination.of(PointsMethod.PositionalPoints.of(12, 10), 1, 1);

        Standing standing = standing(rules, THREE, Contests.votes(1, 1, 1));

        EntryFigures third = Contests.figures(standing, Contests.entry(3));
        assertThat(third.juryPoints()).isEqualTo(Fraction.ZERO);
        assertThat(third.publicPoints()).isEqualTo(Fraction.of(22, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "mean/1, 5",
        "sum/1, 20",
        "median/1, 4.5",
        "trimmed-mean/1, 4.5",
        "clipped-mean/1, 4.75"
    })
    void aggregatesJurorsByTheDeclaredMethod(String name, String score) {
        Contests.Rules rules = Contests.juryAlone(Contests.TEN);
        rules.quorum = 4;
        rules.aggregation =
                List.of(
                                new Aggregation.Mean(),
                                new Aggregation.Sum(),
                                new Aggregation.Median(),
                                new Aggregation.TrimmedMean(1, 4, true),
                                new Aggregation.ClippedMean(Fraction.of(3), Precision.EXACT))
                        .stream()
                        .filter(method -> method.method().equals(name))
                        .findFirst()
                        .orElseThrow();
        Standing standing =
                Contests.standing(
                        rules.accepted(),
                        new JuryMarks(Contests.sheets(Contests.entry(1), "9", "2", "4", "5")),
                        PublicTally.NONE,
                        Contests.entries(1));

        assertThat(Contests.figures(standing, Contests.entry(1)).total())
                .isEqualTo(Fraction.parse(score));
    }

    @Test
    void takesTheMiddleOfAnOddNumber() {
        assertThat(
                        new Aggregation.Median()
                                .of(List.of(Fraction.of(9), Fraction.of(1), Fraction.of(2))))
                .isEqualTo(Fraction.of(2));
    }

    @Test
    void roundsWhereTheRulesSaySoAndNowhereElse() {
        Contests.Rules rules = Contests.rules();
        rules.rounding =
                new Rounding(
                        Precision.places(1),
                        Precision.places(0),
                        Precision.EXACT,
                        Precision.places(1),
                        Precision.places(0),
                        Precision.places(0));
        rules.combination = Combination.of(new PointsMethod.ShareOfPool(), 70, 30);

        EntryFigures second =
                Contests.figures(
                        standing(rules, THREE, Contests.votes(1, 1, 1)), Contests.entry(2));

        assertThat(second.jurors().get(Contests.juror(2)).text()).isEqualTo("8.7");
        assertThat(second.criteria()).containsEntry("idea", Fraction.of(8));
        // (8 + 8.7) / 2 = 8.35
        assertThat(second.juryScore().text()).isEqualTo("8.4");
        assertThat(second.publicPoints().text()).isEqualTo("33");
        assertThat(second.total().isWhole()).isTrue();
    }

    @Test
    void weighsCriteriaThatWereAggregatedFirst() {
        Contests.Rules rules = Contests.rules();
        rules.order = Order.CRITERIA_FIRST;
        rules.missing = Missing.PRESENT_MARKS;
        Sheet half =
                Sheet.of(Contests.entry(1), Contests.juror(3), Map.of("idea", Fraction.of(10)));
        List<Sheet> sheets = new ArrayList<>(THREE.sheets());
        sheets.add(half);

        EntryFigures first =
                Contests.figures(
                        standing(rules, new JuryMarks(sheets), PublicTally.NONE),
                        Contests.entry(1));

        // idea (9 + 8 + 10) / 3 = 9 twice, craft 6.5 once
        assertThat(first.juryScore()).isEqualTo(Fraction.of(49, 6));
        assertThat(first.jurors()).isEmpty();
    }

    @Test
    void leavesOutAnIncompleteSheetWhole() {
        List<Sheet> sheets = new ArrayList<>(THREE.sheets());
        sheets.add(Sheet.of(Contests.entry(1), Contests.juror(3), Map.of("idea", Fraction.of(10))));

        assertThat(standing(Contests.rules(), new JuryMarks(sheets), Contests.votes(1, 2, 3)))
                .isEqualTo(standing(Contests.rules(), THREE, Contests.votes(1, 2, 3)));
    }

    @Test
    void countsARecusalForNothing() {
        List<Sheet> sheets = new ArrayList<>(THREE.sheets());
        sheets.add(Sheet.recusal(Contests.entry(3), Contests.juror(3)));
        Contests.Rules rules = Contests.rules();
        rules.missing = Missing.REFUSE;

        assertThat(standing(rules, new JuryMarks(sheets), PublicTally.NONE))
                .isEqualTo(standing(rules, THREE, PublicTally.NONE));
    }

    @Test
    void givesNoPlaceBelowTheQuorumAndNoPointsForIt() {
        Contests.Rules rules = Contests.rules();
        rules.quorum = 2;
        List<Sheet> sheets = new ArrayList<>(THREE.sheets());
        sheets.remove(Contests.sheet(3, 2, "6", "6"));

        Standing standing = standing(rules, new JuryMarks(sheets), Contests.votes(1, 2, 99));

        assertThat(standing.unplaced()).containsExactly(new Unplaced(Contests.entry(3), 1, 2));
        assertThat(Contests.places(standing)).isEqualTo(Map.of("MS 002", 1, "MS 001", 2));
        assertThat(Contests.figures(standing, Contests.entry(2)).publicPoints())
                .isEqualTo(Fraction.HUNDRED);
    }

    @Test
    void givesNoPlaceWhereACriterionIsBelowTheQuorum() {
        Contests.Rules rules = Contests.rules();
        rules.order = Order.CRITERIA_FIRST;
        rules.missing = Missing.PRESENT_MARKS;
        Standing standing =
                standing(
                        rules,
                        new JuryMarks(
                                List.of(
                                        Sheet.of(
                                                Contests.entry(1),
                                                Contests.juror(1),
                                                Map.of("idea", Fraction.of(10))))),
                        PublicTally.NONE);

        assertThat(standing.places()).isEmpty();
        assertThat(standing.unplaced()).hasSize(3);
        assertThat(EffectiveWeight.of(rules.accepted(), standing)).isEmpty();
    }

    @Test
    void ranksByThePublicAloneWithoutCriteria() {
        for (Order order : Order.values()) {
            Contests.Rules rules = Contests.rules();
            rules.order = order;
            rules.criteria = List.of();
            rules.quorum = 0;
            rules.combination = Combination.of(new PointsMethod.PlainSum(), 0, 1);

            Standing standing = standing(rules, JuryMarks.NONE, Contests.votes(5, 0, 7));

            assertThat(Contests.places(standing))
                    .isEqualTo(Map.of("MS 003", 1, "MS 001", 2, "MS 002", 3));
        }
    }

    @Test
    void keepsAnEntryWithoutVotesInTheRanking() {
        Standing standing =
                standing(
                        Contests.rules(),
                        THREE,
                        PublicTally.of(List.of(Votes.of(Contests.entry(1), 5))));

        assertThat(Contests.figures(standing, Contests.entry(2)).publicPoints())
                .isEqualTo(Fraction.of(25));
        assertThat(standing.unplaced()).isEmpty();
    }

    @Test
    void sharesAPlaceWhereTheChainIsExhausted() {
        Standing standing = separated();

        assertThat(standing.places().get(0).codes())
                .containsExactly(Contests.entry(1), Contests.entry(2));
        assertThat(Contests.places(standing))
                .isEqualTo(Map.of("MS 001", 1, "MS 002", 1, "MS 003", 3));
        assertThat(standing.separations()).hasSize(1);
        assertThat(standing.separations().get(0).above()).hasSize(2);
        assertThat(standing.placeOf(Contests.entry(9))).isEmpty();
    }

    @Test
    void countsOnDenselyWhereTheRulesSaySo() {
        Contests.Rules rules = Contests.rules();
        rules.combination = Combination.of(new PointsMethod.RankPoints(), 1, 1);
        rules.places = PlaceStyle.DENSE;

        assertThat(Contests.places(standing(rules, THREE, Contests.votes(30, 20, 10))))
                .isEqualTo(Map.of("MS 001", 1, "MS 002", 1, "MS 003", 2));
    }

    @Test
    void separatesByTheFirstRuleThatDiffers() {
        assertThat(decided(separated(new TieBreak.JuryScore(), new TieBreak.PublicVotes())))
                .isEqualTo("MS 002 JURY_SCORE  25/3 47/6");
        assertThat(decided(separated(new TieBreak.PublicVotes())))
                .isEqualTo("MS 001 PUBLIC_VOTES  30 20");
        assertThat(decided(separated(new TieBreak.OfCriterion("idea"))))
                .isEqualTo("MS 001 CRITERION idea 17/2 15/2");
        assertThat(decided(separated(new TieBreak.OfCriterion("craft"))))
                .isEqualTo("MS 002 CRITERION craft 10 13/2");
        assertThat(decided(separated(new TieBreak.EntryOrder())))
                .isEqualTo("MS 001 ENTRY_ORDER  1 2");
        Separation countback = separated(new TieBreak.Countback()).separations().get(0);
        assertThat(decided(separated(new TieBreak.Countback()))).isEqualTo("MS 002 COUNTBACK  2 0");
        assertThat(countback.counted()).contains(Fraction.of(10));
    }

    private static String decided(Standing standing) {
        Separation first = standing.separations().get(0);
        return first.above().get(0)
                + " "
                + first.decider()
                + " "
                + first.detail()
                + " "
                + first.aboveFigure()
                + " "
                + first.belowFigure();
    }

    @Test
    void goesOnToTheNextRuleWhereOneIsTied() {
        JuryMarks equal =
                new JuryMarks(
                        List.of(
                                Contests.sheet(1, 1, "9", "6"),
                                Contests.sheet(2, 1, "9", "6"),
                                Contests.sheet(3, 1, "1", "1")));
        Contests.Rules rules = Contests.rules();
        rules.tieBreaks =
                List.of(
                        new TieBreak.JuryScore(),
                        new TieBreak.Countback(),
                        new TieBreak.PublicGroups("day"),
                        new TieBreak.PublicCountback("day"),
                        new TieBreak.EntryOrder());

        assertThat(decided(standing(rules, equal, Contests.votes(5, 5, 5))))
                .isEqualTo("MS 001 ENTRY_ORDER  1 2");
        assertThat(
                        decided(
                                standing(
                                        rules,
                                        equal,
                                        days(Map.of("d1", 6L), Map.of("d1", 3L, "d2", 3L)))))
                .isEqualTo("MS 002 PUBLIC_GROUPS day 2 1");
        assertThat(
                        decided(
                                standing(
                                        rules,
                                        equal,
                                        days(
                                                Map.of("d1", 4L, "d2", 4L, "d3", 0L),
                                                Map.of("d1", 3L, "d2", 5L)))))
                .isEqualTo("MS 002 PUBLIC_COUNTBACK day 1 0");
    }

    private static PublicTally days(Map<String, Long> first, Map<String, Long> second) {
        return PublicTally.of(
                List.of(
                        Votes.of(Contests.entry(1), "day", first),
                        Votes.of(Contests.entry(2), "day", second)));
    }

    @Test
    void putsMoreMarksAboveFewerOfTheSameAtACountback() {
        Contests.Rules rules = Contests.juryAlone(Contests.TEN);
        rules.tieBreaks = List.of(new TieBreak.Countback());
        List<Sheet> sheets = new ArrayList<>(Contests.sheets(Contests.entry(1), "8", "8"));
        sheets.addAll(Contests.sheets(Contests.entry(2), "8", "8", "8"));
        Standing standing =
                Contests.standing(
                        rules.accepted(),
                        new JuryMarks(sheets),
                        PublicTally.NONE,
                        Contests.entries(2));

        assertThat(decided(standing)).isEqualTo("MS 002 COUNTBACK  3 2");
    }

    // printf '%s' 'Palmares 2026MS 001' | sha256sum, and the same of MS 002 and MS 003.
    @Test
    void drawsLotsThatAnybodyCanDraw() {
        Contests.Rules rules = Contests.juryAlone(Contests.TEN);
        rules.tieBreaks = List.of(new TieBreak.Lot("Palmares 2026"));
        List<Sheet> sheets = new ArrayList<>();
        for (int entry = 1; entry <= 3; entry++) {
            sheets.addAll(Contests.sheets(Contests.entry(entry), "8"));
        }
        Standing standing =
                Contests.standing(
                        rules.accepted(),
                        new JuryMarks(sheets),
                        PublicTally.NONE,
                        Contests.entries(3));

        assertThat(Contests.places(standing)).isEqualTo(LOTS);
        Separation first = standing.separations().get(0);
        assertThat(first.decider()).isEqualTo(Decider.LOT);
        assertThat(first.aboveFigure()).isLessThan(first.belowFigure());
    }

    private static final Map<String, Integer> LOTS = Map.of("MS 002", 1, "MS 003", 2, "MS 001", 3);

    @Test
    void writesItsStandingAsCanonicalJson() {
        String json =
                new String(
                        StandingJson.bytes(separated(new TieBreak.Countback())),
                        StandardCharsets.UTF_8);

        assertThat(json)
                .startsWith("{\"format\":\"palmares-standing/1\",\"places\":[{\"entries\":[{")
                .contains("\"jurors\":{\"GK 1\":\"8\",\"GK 2\":\"26/3\"}")
                .contains("\"total\":\"75\"")
                .contains("\"by\":\"COUNTBACK\",\"counted\":\"10\"");
        assertThat(separated(new TieBreak.Countback()).digest())
                .isEqualTo(separated(new TieBreak.Countback()).digest())
                .isNotEqualTo(separated(new TieBreak.JuryScore()).digest());
    }
}
