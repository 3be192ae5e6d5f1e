// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.exact.Precision;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;

class PropertiesTests {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    /** A made-up contest of 2 to 9 entries, 5 to 8 jurors and 1 to 3 criteria. */
    private static final class Made {
        final Random random;
        final RuleSet rules;
        final Contests.Rules declared = Contests.rules();
        final List<EntryCode> entries;
        final List<Sheet> sheets = new ArrayList<>();
        final List<Votes> votes = new ArrayList<>();

        Made(long seed) {
            random = new Random(seed);
            List<Criterion> criteria = new ArrayList<>();
            for (int at = 0; at <= random.nextInt(3); at++) {
                Fraction weight = Fraction.of(1 + random.nextInt(5), 1 + random.nextInt(3));
                criteria.add(new Criterion("c" + at, weight, Contests.TEN));
            }
            declared.criteria = criteria;
            declared.quorum = 5;
            declared.aggregation =
                    pick(
                            List.of(
                                    new Aggregation.Mean(),
                                    new Aggregation.Median(),
                                    Aggregation.TrimmedMean.ofFive(),
                                    new Aggregation.ClippedMean(Fraction.of(2), Precision.EXACT)));
            declared.combination =
                    Combination.of(
                            pick(
                                    List.of(
                                            new PointsMethod.RankPoints(),
                                            PointsMethod.PositionalPoints.of(12, 10, 8, 7, 6, 5, 4),
                                            new PointsMethod.ShareOfPool(),
                                            new PointsMethod.MaxNormalised(),
                                            new PointsMethod.PlainSum())),
                            70,
                            30);
            declared.order = pick(List.of(JuryRules.Order.values()));
            declared.places = pick(List.of(PlaceStyle.values()));
            declared.tieBreaks =
                    pick(
                            List.of(
                                    List.of(),
                                    List.of(new TieBreak.JuryScore(), new TieBreak.PublicVotes()),
                                    List.of(
                                            new TieBreak.Countback(),
                                            new TieBreak.Lot("seed 2026"))));
            rules = declared.accepted();
            entries = Contests.entries(2 + random.nextInt(8));
            int jurors = 5 + random.nextInt(4);
            for (EntryCode entry : entries) {
                for (int juror = 1; juror <= jurors; juror++) {
                    Map<String, Fraction> marks = new TreeMap<>();
                    criteria.forEach(
                            one -> marks.put(one.id(), Fraction.of(random.nextInt(13), 2)));
                    sheets.add(Sheet.of(entry, Contests.juror(juror), marks));
                }
                if (random.nextInt(5) > 0) {
                    votes.add(Votes.of(entry, random.nextInt(6)));
                }
            }
        }

        private <T> T pick(List<T> choices) {
            return choices.get(random.nextInt(choices.size()));
        }

        Standing standing() {
            return Contests.standing(rules, new JuryMarks(sheets), PublicTally.of(votes), entries);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfSheetsAndVotesDoesNotMatter(long seed) {
        Made made = new Made(seed);
        Standing before = made.standing();
        Collections.shuffle(made.sheets, made.random);
        Collections.shuffle(made.votes, made.random);

        assertThat(StandingJson.bytes(made.standing())).isEqualTo(StandingJson.bytes(before));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void renumberingTheJurorsChangesNoPlaceAndNoTotal(long seed) {
        Made made = new Made(seed);
        Standing before = made.standing();
        made.sheets.replaceAll(
                sheet ->
                        Sheet.of(
                                sheet.entry(),
                                new JurorNumber(
                                        new StringBuilder(sheet.juror().value())
                                                .reverse()
                                                .toString()),
                                sheet.marks()));

        assertThat(Contests.places(made.standing())).isEqualTo(Contests.places(before));
        assertThat(made.standing().separations()).isEqualTo(before.separations());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aBetterMarkOrAnotherVoteNeverLowersAPlace(long seed) {
        Made made = new Made(seed);
        // Clipping is not monotone (a better mark moves the mean that the others are clipped to),
        // and
        // a lot is drawn for the code alone.
        if (made.declared.aggregation instanceof Aggregation.ClippedMean) {
            made.declared.aggregation = new Aggregation.Mean();
        }
        RuleSet rules = made.declared.accepted();
        Map<String, Integer> before = places(rules, made);
        int chosen = made.random.nextInt(made.sheets.size());
        Sheet sheet = made.sheets.get(chosen);
        Map<String, Fraction> marks = new TreeMap<>(sheet.marks());
        marks.replaceAll((id, mark) -> mark.plus(Fraction.parse("3.5")));
        made.sheets.set(chosen, Sheet.of(sheet.entry(), sheet.juror(), marks));
        String code = sheet.entry().value();

        assertThat(above(places(rules, made), code)).isLessThanOrEqualTo(above(before, code));

        Map<String, Integer> marked = places(rules, made);
        made.votes.removeIf(votes -> votes.entry().equals(sheet.entry()));
        made.votes.add(Votes.of(sheet.entry(), 7));
        assertThat(above(places(rules, made), code)).isLessThanOrEqualTo(above(marked, code));
    }

    private static Map<String, Integer> places(RuleSet rules, Made made) {
        return Contests.places(
                Contests.standing(
                        rules,
                        new JuryMarks(made.sheets),
                        PublicTally.of(made.votes),
                        made.entries));
    }

    /** How many entries stand above one; unlike a dense place it does not depend on their ties. */
    private static long above(Map<String, Integer> places, String code) {
        int place = places.getOrDefault(code, 0);
        return places.values().stream().filter(other -> other < place).count();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void doublingEveryVoteChangesNothingUnlessVotesCountAsTheyAre(long seed) {
        Made made = new Made(seed);
        if (made.declared.combination.method() instanceof PointsMethod.PlainSum) {
            made.declared.combination = Combination.of(new PointsMethod.RankPoints(), 70, 30);
        }
        RuleSet rules = made.declared.accepted();
        Map<String, Integer> before = places(rules, made);
        made.votes.replaceAll(votes -> Votes.of(votes.entry(), votes.counted() * 2));

        assertThat(places(rules, made)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void scalingMarksAndTheirScaleChangesNoPlace(long seed) {
        Made made = new Made(seed);
        if (made.declared.combination.method() instanceof PointsMethod.PlainSum) {
            made.declared.combination = Combination.of(new PointsMethod.ShareOfPool(), 70, 30);
        }
        made.declared.aggregation = new Aggregation.Median();
        Map<String, Integer> before = places(made.declared.accepted(), made);
        made.declared.criteria =
                made.declared.criteria.stream()
                        .map(
                                one ->
                                        new Criterion(
                                                one.id(),
                                                one.weight(),
                                                Scale.of("0", "30", "0.75")))
                        .toList();
        made.sheets.replaceAll(
                sheet -> {
                    Map<String, Fraction> marks = new TreeMap<>(sheet.marks());
                    marks.replaceAll((id, mark) -> mark.times(Fraction.of(3)));
                    return Sheet.of(sheet.entry(), sheet.juror(), marks);
                });

        assertThat(places(made.declared.accepted(), made)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anEntryThatNobodyMarkedChangesNoOtherFigure(long seed) {
        Made made = new Made(seed);
        Standing before = made.standing();
        made.entries.add(Contests.entry(99));
        made.votes.add(Votes.of(Contests.entry(99), 1_000));
        Standing after = made.standing();

        assertThat(after.places()).isEqualTo(before.places());
        assertThat(after.separations()).isEqualTo(before.separations());
        assertThat(after.unplaced()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everySeparationIsTrueAndEveryEntryHasOnePlace(long seed) {
        Made made = new Made(seed);
        Standing standing = made.standing();

        assertThat(Contests.places(standing)).hasSameSizeAs(made.entries);
        assertThat(standing.separations()).hasSize(standing.places().size() - 1);
        for (int at = 0; at < standing.separations().size(); at++) {
            Separation separation = standing.separations().get(at);
            assertThat(separation.above()).isEqualTo(standing.places().get(at).codes());
            assertThat(separation.below()).isEqualTo(standing.places().get(at + 1).codes());
            assertThat(separation.aboveFigure()).isNotEqualTo(separation.belowFigure());
            assertThat(separation.aboveFigure().compareTo(separation.belowFigure()) > 0)
                    .isEqualTo(separation.decider() != Separation.Decider.LOT);
        }
    }

    /** The slow, obvious twin: 34-digit decimals, mean of weighted means, positions by counting. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aSlowObviousTwinFindsTheSameTotals(long seed) {
        Made made = new Made(seed);
        made.declared.aggregation = new Aggregation.Mean();
        made.declared.order = JuryRules.Order.SHEETS_FIRST;
        made.declared.combination = Combination.of(new PointsMethod.RankPoints(), 70, 30);
        RuleSet rules = made.declared.accepted();
        Map<EntryCode, BigDecimal> jury = new HashMap<>();
        Map<EntryCode, BigDecimal> votes = new HashMap<>();
        for (EntryCode entry : made.entries) {
            jury.put(entry, slowScore(made, rules, entry));
            votes.put(entry, BigDecimal.ZERO);
        }
        made.votes.forEach(line -> votes.put(line.entry(), BigDecimal.valueOf(line.counted())));
        Standing standing =
                Contests.standing(
                        rules,
                        new JuryMarks(made.sheets),
                        PublicTally.of(made.votes),
                        made.entries);

        for (EntryCode entry : made.entries) {
            BigDecimal total =
                    slowPoints(jury, entry)
                            .multiply(new BigDecimal("0.7"))
                            .add(slowPoints(votes, entry).multiply(new BigDecimal("0.3")));
            assertThat(Contests.figures(standing, entry).total().decimal(10))
                    .isEqualByComparingTo(total.setScale(10, RoundingMode.HALF_UP));
        }
    }

    private static BigDecimal slowScore(Made made, RuleSet rules, EntryCode entry) {
        BigDecimal sum = BigDecimal.ZERO;
        int jurors = 0;
        for (Sheet sheet : made.sheets) {
            if (sheet.entry().equals(entry)) {
                BigDecimal weighted = BigDecimal.ZERO;
                BigDecimal weights = BigDecimal.ZERO;
                for (Criterion one : rules.criteria()) {
                    BigDecimal weight = one.weight().decimal(30);
                    weights = weights.add(weight);
                    weighted =
                            weighted.add(
                                    weight.multiply(
                                            sheet.marks()
                                                    .getOrDefault(one.id(), Fraction.ZERO)
                                                    .decimal(2)));
                }
                sum = sum.add(weighted.divide(weights, MathContext.DECIMAL128));
                jurors++;
            }
        }
        return sum.divide(BigDecimal.valueOf(jurors), MathContext.DECIMAL128)
                .setScale(15, RoundingMode.HALF_UP);
    }

    private static BigDecimal slowPoints(Map<EntryCode, BigDecimal> scores, EntryCode entry) {
        BigDecimal own = scores.getOrDefault(entry, BigDecimal.ZERO);
        long higher = scores.values().stream().filter(other -> other.compareTo(own) > 0).count();
        long equal = scores.values().stream().filter(other -> other.compareTo(own) == 0).count();
        BigDecimal position =
                BigDecimal.valueOf(2 * higher + equal + 1)
                        .divide(BigDecimal.valueOf(2), MathContext.DECIMAL128);
        return BigDecimal.valueOf(scores.size())
                .subtract(position)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(scores.size() - 1L), MathContext.DECIMAL128);
    }

    @Test
    void theWiderSpreadDecidesMoreThanItsNominalWeight() {
        Contests.Rules rules = Contests.juryAlone(Scale.of("0", "100", "1"));
        rules.combination = Combination.of(new PointsMethod.MaxNormalised(), 70, 30);
        List<Sheet> sheets = new ArrayList<>(Contests.sheets(Contests.entry(1), "80"));
        sheets.addAll(Contests.sheets(Contests.entry(2), "90"));
        RuleSet accepted = rules.accepted();
        Standing standing =
                Contests.standing(
                        accepted,
                        new JuryMarks(sheets),
                        Contests.votes(100, 20),
                        Contests.entries(2));

        // Deviations 5 and 40: 30 * 40 / (70 * 5 + 30 * 40) = 24 / 31.
        assertThat(EffectiveWeight.of(accepted, standing))
                .contains(new EffectiveWeight(Fraction.parse("0.2258"), Fraction.parse("0.7742")));
    }
}
