// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.method;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palmares.ranking.EntryCode;
import org.palmares.ranking.exact.Digits;
import org.palmares.ranking.exact.Fraction;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** Slow and obvious second ways to every method, on made-up tables. */
class TwinsTests {

    private static final MathContext SIXTY = new MathContext(60);
    private static final Digits TEN = Digits.places(10, Digits.Mode.HALF_UP);
    private static final Nature MARKS = Nature.POINTS.upTo(Optional.of(Fraction.of(10)));

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 50);
    }

    /** 3 to 6 entries, 3 to 7 raters, a few cells missing; every rater has at least two figures. */
    private static Table table(long seed) {
        Random random = new Random(seed);
        int entries = 3 + random.nextInt(4);
        int raters = 3 + random.nextInt(5);
        SortedMap<String, Table.Column> columns = new TreeMap<>();
        List<EntryCode> list = new ArrayList<>();
        for (int entry = 0; entry < entries; entry++) {
            list.add(new EntryCode("E" + entry));
        }
        for (int rater = 0; rater < raters; rater++) {
            SortedMap<EntryCode, Fraction> figures = new TreeMap<>();
            for (EntryCode entry : list) {
                if (figures.size() < 3 || random.nextInt(6) > 0) {
                    figures.put(entry, Fraction.of(random.nextInt(9), 2));
                }
            }
            columns.put("R" + rater, Table.Column.of(figures));
        }
        return new Table(columns, list);
    }

    private interface OfOne {
        Fraction of(Fraction own, Collection<Fraction> all);
    }

    private static void scalesLike(long seed, Scaling scaling, OfOne twin) {
        Table table = table(seed);
        Table scaled = scaling.scale(table, MARKS).table();
        table.columns()
                .forEach(
                        (rater, column) ->
                                column.figures()
                                        .forEach(
                                                (entry, figure) ->
                                                        assertThat(
                                                                        scaled.columns()
                                                                                .get(rater)
                                                                                .figures()
                                                                                .get(entry))
                                                                .as(rater + " " + entry)
                                                                .isEqualTo(
                                                                        twin.of(
                                                                                figure,
                                                                                column.figures()
                                                                                        .values()))));
    }

    private static long higher(Fraction own, Collection<Fraction> all) {
        return all.stream().filter(other -> other.compareTo(own) > 0).count();
    }

    private static long equal(Fraction own, Collection<Fraction> all) {
        return all.stream().filter(own::equals).count();
    }

    private static Fraction position(Fraction own, Collection<Fraction> all) {
        return Fraction.of(2 * higher(own, all) + equal(own, all) + 1, 2);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ranksAreCounted(long seed) {
        scalesLike(seed, new Ranks(Ties.MEAN), TwinsTests::position);
        scalesLike(seed, new Ranks(Ties.BEST), (own, all) -> Fraction.of(higher(own, all) + 1));
        scalesLike(
                seed,
                new RankPoints(Ties.MEAN),
                (own, all) ->
                        Fraction.of(all.size())
                                .minus(position(own, all))
                                .times(Fraction.HUNDRED)
                                .over(Fraction.of(all.size() - 1L)));
        scalesLike(
                seed,
                new Borda(Ties.MEAN),
                (own, all) -> Fraction.of(all.size() + 1L).minus(position(own, all)));
        scalesLike(
                seed,
                new CopelandPerJuror(),
                (own, all) ->
                        Fraction.of(
                                all.size()
                                        - higher(own, all)
                                        - equal(own, all)
                                        - higher(own, all)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pointsAreDealtOutOneByOne(long seed) {
        List<Fraction> points = List.of(Fraction.of(5), Fraction.of(3), Fraction.of(1));
        scalesLike(
                seed,
                new PositionalPoints(points, Ties.MEAN),
                (own, all) -> dealt(own, all, points));
        List<Fraction> falling = new ArrayList<>();
        Fraction next = Fraction.of(12);
        for (int at = 0; at < 9; at++) {
            falling.add(next);
            next = next.times(Fraction.of(43, 52));
        }
        scalesLike(
                seed,
                new GeometricPoints(
                        Fraction.of(12), Fraction.of(43, 52), 9, Digits.EXACT, Ties.MEAN),
                (own, all) -> dealt(own, all, falling));
    }

    private static Fraction dealt(Fraction own, Collection<Fraction> all, List<Fraction> points) {
        Fraction sum = Fraction.ZERO;
        long first = higher(own, all);
        long together = equal(own, all);
        for (long at = first; at < first + together; at++) {
            sum = sum.plus(at < points.size() ? points.get((int) at) : Fraction.ZERO);
        }
        return sum.over(Fraction.of(together));
    }

    private static BigDecimal big(Fraction figure) {
        return new BigDecimal(figure.numerator())
                .divide(new BigDecimal(figure.denominator()), SIXTY);
    }

    private static BigDecimal mean(Collection<Fraction> all) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Fraction figure : all) {
            sum = sum.add(big(figure));
        }
        return sum.divide(BigDecimal.valueOf(all.size()), SIXTY);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void standardScoresAreWhatDecimalsOfSixtyDigitsSay(long seed) {
        for (Deviation deviation : Deviation.values()) {
            ZScore zScore =
                    new ZScore(
                            deviation,
                            Digits.places(30, Digits.Mode.HALF_UP),
                            TEN,
                            3,
                            true,
                            FewFigures.REFUSE,
                            2,
                            3,
                            Optional.empty(),
                            true);
            scalesLike(seed, zScore, (own, all) -> standardised(own, all, deviation));
        }
    }

    private static Fraction standardised(
            Fraction own, Collection<Fraction> all, Deviation deviation) {
        BigDecimal mean = mean(all);
        BigDecimal squares = BigDecimal.ZERO;
        for (Fraction figure : all) {
            squares = squares.add(big(figure).subtract(mean).pow(2, SIXTY));
        }
        int by = deviation == Deviation.POPULATION ? all.size() : all.size() - 1;
        BigDecimal root = squares.divide(BigDecimal.valueOf(by), SIXTY).sqrt(SIXTY);
        // Sixty digits may leave a trace of a spread that is none.
        return root.compareTo(new BigDecimal("1e-40")) < 0
                ? Fraction.ZERO
                : rounded(big(own).subtract(mean).divide(root, SIXTY));
    }

    private static Fraction rounded(BigDecimal figure) {
        // Sixty digits may miss an exact half by a hair.
        return Fraction.of(
                figure.setScale(40, RoundingMode.HALF_UP).setScale(10, RoundingMode.HALF_UP));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void stretchedFiguresAreWhatSortingByHandSays(long seed) {
        MinMax minMax =
                new MinMax(
                        1, Fraction.ZERO, Fraction.HUNDRED, Fraction.of(50), 2, FewFigures.REFUSE);
        scalesLike(
                seed,
                minMax,
                (own, all) -> {
                    List<Fraction> sorted = new ArrayList<>(all);
                    Collections.sort(sorted);
                    sorted.remove(sorted.size() - 1);
                    sorted.remove(0);
                    Fraction low = Collections.min(sorted);
                    Fraction high = Collections.max(sorted);
                    if (low.equals(high)) {
                        return Fraction.of(50);
                    }
                    Fraction moved = own.compareTo(low) < 0 ? low : own;
                    moved = moved.compareTo(high) > 0 ? high : moved;
                    return moved.minus(low).times(Fraction.HUNDRED).over(high.minus(low));
                });
    }

    private interface OfRow {
        Fraction of(List<Fraction> figures);
    }

    private static void joinsLike(long seed, PerEntry joining, OfRow twin) {
        table(seed)
                .rows()
                .forEach(
                        (entry, row) -> {
                            if (row.size() >= joining.least()) {
                                assertThat(joining.of(row).figure())
                                        .as(entry.value())
                                        .isEqualTo(twin.of(new ArrayList<>(row.values())));
                            }
                        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void middlesAreFoundByTakingAwayFromBothEnds(long seed) {
        joinsLike(
                seed,
                new Median(),
                figures -> {
                    while (figures.size() > 2) {
                        figures.remove(Collections.max(figures));
                        figures.remove(Collections.min(figures));
                    }
                    return Fraction.mean(figures);
                });
        joinsLike(
                seed,
                new TrimmedMean(1, 3, true),
                figures -> {
                    figures.remove(Collections.max(figures));
                    figures.remove(Collections.min(figures));
                    return Fraction.mean(figures);
                });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void farMarksAreMovedOrDeletedOneByOne(long seed) {
        Fraction limit = Fraction.ONE;
        joinsLike(
                seed,
                new ClippedMean(limit, Digits.EXACT),
                figures -> {
                    Fraction mean = Fraction.mean(figures);
                    Fraction sum = Fraction.ZERO;
                    for (Fraction figure : figures) {
                        Fraction away = figure.minus(mean);
                        if (away.compareTo(limit) > 0) {
                            sum = sum.plus(mean).plus(limit);
                        } else if (away.compareTo(limit.negated()) < 0) {
                            sum = sum.plus(mean).minus(limit);
                        } else {
                            sum = sum.plus(figure);
                        }
                    }
                    return sum.over(Fraction.of(figures.size()));
                });
        joinsLike(
                seed,
                new WithoutOutliers(limit, WithoutOutliers.Distance.AT_LEAST, Digits.EXACT, 2),
                figures -> {
                    Fraction mean = Fraction.mean(figures);
                    List<Fraction> left = new ArrayList<>();
                    for (Fraction figure : figures) {
                        if (figure.minus(mean).abs().compareTo(limit) < 0) {
                            left.add(figure);
                        }
                    }
                    return Fraction.mean(left.size() < 2 ? figures : left);
                });
    }

    private static int prefer(Table table, EntryCode one, EntryCode other) {
        int raters = 0;
        for (Table.Column column : table.columns().values()) {
            Fraction mine = column.figures().get(one);
            Fraction theirs = column.figures().get(other);
            raters += mine != null && theirs != null && mine.compareTo(theirs) > 0 ? 1 : 0;
        }
        return raters;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pairsAreCountedOneByOne(long seed) {
        Table table = table(seed);
        SortedMap<EntryCode, Fraction> points = new Copeland(Fraction.of(1, 2)).of(table, MARKS);
        for (EntryCode one : table.entries()) {
            Fraction own = Fraction.ZERO;
            for (EntryCode other : table.entries()) {
                int margin = prefer(table, one, other) - prefer(table, other, one);
                Fraction duel =
                        margin > 0 ? Fraction.ONE : margin == 0 ? Fraction.of(1, 2) : Fraction.ZERO;
                own = own.plus(one.equals(other) ? Fraction.ZERO : duel);
            }
            assertThat(points.get(one)).isEqualTo(own);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void strongestPathsAreFoundByWalkingAllOfThem(long seed) {
        Table table = table(seed);
        for (Schulze.Strength strength : Schulze.Strength.values()) {
            SortedMap<EntryCode, Fraction> beaten = new Schulze(strength).of(table, MARKS);
            for (EntryCode one : table.entries()) {
                long by =
                        table.entries().stream()
                                .filter(other -> !other.equals(one))
                                .filter(
                                        other ->
                                                walk(table, strength, other, one, new HashSet<>())
                                                        > walk(
                                                                table,
                                                                strength,
                                                                one,
                                                                other,
                                                                new HashSet<>()))
                                .count();
                assertThat(beaten.get(one)).as(one + " " + strength).isEqualTo(Fraction.of(by));
            }
        }
    }

    private static int walk(
            Table table,
            Schulze.Strength strength,
            EntryCode from,
            EntryCode to,
            Set<EntryCode> seen) {
        if (from.equals(to)) {
            return Integer.MAX_VALUE;
        }
        int strongest = 0;
        seen.add(from);
        for (EntryCode next : table.entries()) {
            int margin = prefer(table, from, next) - prefer(table, next, from);
            if (!seen.contains(next) && margin > 0) {
                int link =
                        strength == Schulze.Strength.MARGINS ? margin : prefer(table, from, next);
                strongest =
                        Math.max(strongest, Math.min(link, walk(table, strength, next, to, seen)));
            }
        }
        seen.remove(from);
        return strongest;
    }
}
