// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palmares.ranking.Aggregation;
import org.palmares.ranking.Combination;
import org.palmares.ranking.Contests;
import org.palmares.ranking.Criterion;
import org.palmares.ranking.EntryCode;
import org.palmares.ranking.EntryFigures;
import org.palmares.ranking.JuryMarks;
import org.palmares.ranking.JuryRules.Missing;
import org.palmares.ranking.JuryRules.Order;
import org.palmares.ranking.JuryRules.Weighting;
import org.palmares.ranking.Place;
import org.palmares.ranking.PlaceStyle;
import org.palmares.ranking.PointsMethod;
import org.palmares.ranking.PublicTally;
import org.palmares.ranking.Rounding;
import org.palmares.ranking.Separation;
import org.palmares.ranking.Sheet;
import org.palmares.ranking.Standing;
import org.palmares.ranking.TieBreak;
import org.palmares.ranking.Votes;
import org.palmares.ranking.contest.Ref;
import org.palmares.ranking.drafts.Decided;
import org.palmares.ranking.drafts.Draft;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.exact.Precision;
import org.palmares.ranking.tables.ContestTables;
import org.palmares.ranking.tables.JurySheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** Rules of the first format, said again in the second, decide alike. */
class FirstFormatTwinTests {

    private final Contests.Rules first = Contests.rules();
    private final List<EntryCode> entries = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Votes> votes = new ArrayList<>();
    private Draft second = Draft.juryAndPublic();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 80);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void decideAlike(long seed) {
        Random random = new Random(seed);
        criteria(1 + random.nextInt(3));
        order(random.nextInt(4));
        aggregation(random.nextInt(4));
        combination(random.nextInt(5));
        rounding(random.nextInt(2));
        tieBreaks(random.nextInt(4));
        tables(random);

        Standing old =
                Contests.standing(
                        first.accepted(), new JuryMarks(sheets), PublicTally.of(votes), entries);
        Decision now = Decided.of(second, tables());
        compare(old, now);
    }

    private static void compare(Standing old, Decision now) {
        RankedList list = Decided.ranking(now);
        assertThat(list.places()).hasSameSizeAs(old.places());
        for (int at = 0; at < old.places().size(); at++) {
            Place before = old.places().get(at);
            RankedPlace after = list.places().get(at);
            assertThat(after.number()).isEqualTo(before.number());
            assertThat(after.codes()).isEqualTo(before.codes());
            for (EntryFigures figures : before.entries()) {
                EntryCode entry = figures.entry();
                assertThat(list.of(entry).orElseThrow().total()).isEqualTo(figures.total());
                assertThat(now.last().part(entry, "jury").orElseThrow().figure())
                        .isEqualTo(figures.juryScore());
            }
        }
        assertThat(list.unplaced()).hasSameSizeAs(old.unplaced());
        for (int at = 0; at < old.separations().size(); at++) {
            Separation before = old.separations().get(at);
            Ground after = list.grounds().get(at);
            assertThat(after.aboveFigure()).isEqualTo(before.aboveFigure());
            assertThat(after.belowFigure()).isEqualTo(before.belowFigure());
            assertThat(after.counted()).isEqualTo(before.counted());
        }
    }

    private void criteria(int count) {
        first.criteria = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            first.criteria.add(new Criterion("c" + at, Fraction.of(at + 1L, 2), Contests.TEN));
            second =
                    second.jury(
                            "criteria." + at,
                            "{'id':'c%d','weight':'%d/2','scale':{'min':'0','max':'10','step':'1/4'}}"
                                    .formatted(at, at + 1));
        }
    }

    private void order(int choice) {
        if (choice % 2 == 1) {
            first.order = Order.CRITERIA_FIRST;
            first.missing = Missing.PRESENT_MARKS;
            second =
                    second.jury("order", "'criteria-first'").jury("missingMark", "'present-marks'");
        }
        if (choice > 1) {
            first.weighting = Weighting.WEIGHTED_SUM;
            first.places = PlaceStyle.DENSE;
            second = second.jury("weighting", "'weighted-sum'").ranking("places", "'dense'");
        }
        first.quorum = 5;
        second = second.jury("quorum", "5");
    }

    private void aggregation(int choice) {
        first.aggregation =
                List.of(
                                new Aggregation.Mean(),
                                new Aggregation.Median(),
                                Aggregation.TrimmedMean.ofFive(),
                                new Aggregation.ClippedMean(Fraction.of(2), Precision.places(2)))
                        .get(choice);
        second =
                second.joining(
                        List.of(
                                        "{'method':'mean/1'}",
                                        "{'method':'median/1'}",
                                        "{'method':'trimmed-mean/1','drop':1,'minimum':5,"
                                                + "'fewerThanFiveAccepted':false}",
                                        "{'method':'clipped-mean/1','limit':'2','firstMean':"
                                                + "{'places':2,'mode':'half-up'}}")
                                .get(choice));
    }

    private void combination(int choice) {
        first.combination =
                Combination.of(
                        List.of(
                                        new PointsMethod.RankPoints(),
                                        PointsMethod.PositionalPoints.of(12, 10, 8),
                                        new PointsMethod.ShareOfPool(),
                                        new PointsMethod.MaxNormalised(),
                                        new PointsMethod.PlainSum())
                                .get(choice),
                        70,
                        30);
        String max = "{'method':'max-normalised/1','to':'100','of':'greatest-%s'}";
        List<String> points =
                List.of(
                        "{'method':'rank-points/1','ties':'mean'}",
                        "{'method':'positional-points/1','points':['12','10','8'],'ties':'mean'}",
                        "{'method':'share-of-pool/1','pool':'100'}",
                        max,
                        "{'method':'as-is/1'}");
        String method = choice == 4 ? "'weighted-sum/1'" : "'weighted-mean/1'";
        second =
                second.ranking("total.method", method)
                        .ranking(
                                "total.terms.0.normalisation",
                                points.get(choice).formatted("possible"))
                        .ranking(
                                "total.terms.1.normalisation",
                                points.get(choice).formatted("given"));
    }

    private void rounding(int choice) {
        if (choice == 1) {
            first.rounding =
                    Rounding.EXACT
                            .withSheet(Precision.places(1))
                            .withJury(Precision.places(2))
                            .withPoints(Precision.places(1))
                            .withTotal(Precision.places(0));
            second =
                    second.jury("sheet", "{'places':1,'mode':'half-up'}")
                            .jury("score", "{'places':2,'mode':'half-up'}")
                            .ranking("total.terms.0.normalised", "{'places':1,'mode':'half-up'}")
                            .ranking("total.terms.1.normalised", "{'places':1,'mode':'half-up'}")
                            .ranking("total.digits", "{'places':0,'mode':'half-up'}");
        }
    }

    private void tieBreaks(int choice) {
        first.tieBreaks =
                List.of(
                                List.<TieBreak>of(
                                        new TieBreak.JuryScore(), new TieBreak.PublicVotes()),
                                List.<TieBreak>of(
                                        new TieBreak.Countback(), new TieBreak.EntryOrder()),
                                List.<TieBreak>of(
                                        new TieBreak.PublicGroups("group"),
                                        new TieBreak.PublicCountback("group")),
                                List.<TieBreak>of(new TieBreak.OfCriterion("c0")))
                        .get(choice);
        second =
                second.part(1, "by", "'group'")
                        .part(1, "zeroVotes", "'left-out'")
                        .ranking(
                                "tieBreaks",
                                List.of(
                                                "[{'by':'figure','of':'jury'},"
                                                        + "{'by':'figure','of':'public'}]",
                                                "[{'by':'marks','of':'jury'},{'by':'entry-order'}]",
                                                "[{'by':'groups','of':'public'},"
                                                        + "{'by':'countback','of':'public'}]",
                                                "[{'by':'criterion','of':'jury','criterion':'c0'}]")
                                        .get(choice));
    }

    private void tables(Random random) {
        for (int number = 1; number <= 3 + random.nextInt(6); number++) {
            EntryCode entry = Contests.entry(number);
            entries.add(entry);
            for (int juror = 1; juror <= 6; juror++) {
                Map<String, Fraction> marks = new TreeMap<>();
                for (Criterion criterion : first.criteria) {
                    if (random.nextInt(25) > 0) {
                        marks.put(criterion.id(), Fraction.of(random.nextInt(17), 4));
                    }
                }
                sheets.add(
                        random.nextInt(20) == 0
                                ? Sheet.recusal(entry, Contests.juror(juror))
                                : Sheet.of(entry, Contests.juror(juror), marks));
            }
            Map<String, Long> groups = new TreeMap<>();
            groups.put("n", (long) random.nextInt(4));
            groups.put("s", (long) random.nextInt(4));
            votes.add(Votes.of(entry, "group", groups));
        }
    }

    private ContestTables tables() {
        List<JurySheet> now =
                sheets.stream()
                        .map(
                                sheet ->
                                        new JurySheet(
                                                sheet.entry(),
                                                "",
                                                sheet.juror(),
                                                sheet.marks(),
                                                sheet.recused()
                                                        ? JurySheet.State.RECUSED
                                                        : JurySheet.State.MARKED))
                        .toList();
        return ContestTables.of(entries)
                .withSheets(new Ref("final", "jury"), now)
                .withVotes(new Ref("final", "public"), PublicTally.of(votes));
    }
}
