// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.exact.Positions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * How one side's scores (the jury's or the public's) become points that can be joined with the
 * other side's. Scores come in the order of the entries, points go out in the same order.
 */
public sealed interface PointsMethod {

    String method();

    /**
     * @param scores one per placed entry, higher is better
     * @param greatest the greatest score that this side could have given
     */
    List<Fraction> points(List<Fraction> scores, Fraction greatest);

    /**
     * Whether the weights are shares of a whole; otherwise they multiply the points as they are.
     */
    default boolean sharesTheTotal() {
        return true;
    }

    /**
     * {@code rank-points/1}: place p among n entries earns 100 (n - p) / (n - 1); entries of the
     * same score share the mean of their positions; a single entry earns 100.
     */
    record RankPoints() implements PointsMethod {
        @Override
        public String method() {
            return "rank-points/1";
        }

        @Override
        public List<Fraction> points(List<Fraction> scores, Fraction greatest) {
            int entries = scores.size();
            return Positions.of(scores).stream()
                    .map(
                            range ->
                                    entries == 1
                                            ? Fraction.HUNDRED
                                            : Fraction.of(entries)
                                                    .minus(range.mean())
                                                    .times(Fraction.of(100, entries - 1)))
                    .toList();
        }
    }

    /**
     * {@code positional-points/1}: a declared list such as 12, 10, 8, 7, …; positions beyond it
     * earn nothing; entries of the same score share the mean of the points of their positions.
     */
    record PositionalPoints(List<Fraction> list) implements PointsMethod {
        public PositionalPoints {
            list = List.copyOf(list);
        }

        /** A list of whole points. */
        public static PositionalPoints of(int... points) {
            List<Fraction> list = new ArrayList<>();
            for (int point : points) {
                list.add(Fraction.of(point));
            }
            return new PositionalPoints(list);
        }

        @Override
        public String method() {
            return "positional-points/1";
        }

        @Override
        public List<Fraction> points(List<Fraction> scores, Fraction greatest) {
            Function<Positions.Range, Fraction> earned =
                    range -> Fraction.mean(range.positions().map(this::at).toList());
            return Positions.of(scores).stream().map(earned).toList();
        }

        private Fraction at(int position) {
            return position <= list.size() ? list.get(position - 1) : Fraction.ZERO;
        }
    }

    /**
     * {@code share-of-pool/1}: 100 times the score over the sum of all scores; nothing where the
     * sum is 0 (Melodifestivalen to 2018, with 473 instead of 100).
     */
    record ShareOfPool() implements PointsMethod {
        @Override
        public String method() {
            return "share-of-pool/1";
        }

        @Override
        public List<Fraction> points(List<Fraction> scores, Fraction greatest) {
            return percentages(scores, Fraction.sum(scores));
        }
    }

    /**
     * {@code max-normalised/1}: the jury score as a percentage of the greatest score that the
     * scales allow, the votes as a percentage of the most votes that an entry got. The public then
     * weighs more than its nominal share: see {@link EffectiveWeight}.
     */
    record MaxNormalised() implements PointsMethod {
        @Override
        public String method() {
            return "max-normalised/1";
        }

        @Override
        public List<Fraction> points(List<Fraction> scores, Fraction greatest) {
            return percentages(scores, greatest);
        }
    }

    /** {@code plain-sum/1}: scores and votes as they are; the weights multiply them. */
    record PlainSum() implements PointsMethod {
        @Override
        public String method() {
            return "plain-sum/1";
        }

        @Override
        public boolean sharesTheTotal() {
            return false;
        }

        @Override
        public List<Fraction> points(List<Fraction> scores, Fraction greatest) {
            return List.copyOf(scores);
        }
    }

    private static List<Fraction> percentages(List<Fraction> scores, Fraction whole) {
        return scores.stream()
                .map(
                        score ->
                                whole.signum() == 0
                                        ? Fraction.ZERO
                                        : score.times(Fraction.HUNDRED).over(whole))
                .toList();
    }
}
