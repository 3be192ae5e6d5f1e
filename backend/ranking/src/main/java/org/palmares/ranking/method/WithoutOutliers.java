// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.method;

import org.palmares.ranking.exact.Digits;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.method.Joined.Treated;
import org.palmares.ranking.method.Joined.Treatment;
import org.palmares.ranking.reason.MethodReason;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.Reasons;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * {@code mean-without-outliers/1}: figures too far from the mean are deleted and the mean is taken
 * once more. Cyprus's guitar contests delete at a distance of 15 of 100 or more; the wine standard
 * of the OIV deletes at more than 7.
 *
 * @param distance whether a figure at exactly the limit is deleted
 * @param firstMean what the mean is rounded to that figures are compared with
 * @param minimumLeft where fewer figures would be left, none is deleted
 */
public record WithoutOutliers(Fraction limit, Distance distance, Digits firstMean, int minimumLeft)
        implements PerEntry {

    public static final String METHOD = "mean-without-outliers/1";

    /** When a figure is too far away. */
    public enum Distance {
        AT_LEAST,
        MORE_THAN
    }

    @Override
    public String method() {
        return METHOD;
    }

    @Override
    public void write(ObjectBuilder object) {
        object.with("limit", limit)
                .with("distance", distance)
                .with("firstMean", DigitsJson.write(firstMean))
                .with("minimumLeft", minimumLeft);
    }

    @Override
    public Nature after(Nature before) {
        return before;
    }

    @Override
    public List<Reason> reasonsAgainst(String path, Nature before) {
        Reasons reasons = new Reasons();
        reasons.refuseIf(limit.signum() <= 0, MethodReason.PARAMETER_UNFIT, path, "limit", limit);
        reasons.refuseIf(
                minimumLeft < 1, MethodReason.PARAMETER_UNFIT, path, "minimumLeft", minimumLeft);
        return reasons.found();
    }

    @Override
    public int least() {
        return 1;
    }

    @Override
    public Joined of(SortedMap<String, Fraction> row) {
        Fraction mean = firstMean.apply(Fraction.mean(row.values()));
        SortedMap<String, Fraction> left = new TreeMap<>(row);
        left.values().removeIf(figure -> isOutlier(figure.minus(mean).abs()));
        if (left.size() < minimumLeft) {
            return Joined.of(Fraction.mean(row.values()));
        }
        SortedMap<String, Treated> treated = new TreeMap<>();
        row.forEach(
                (rater, figure) -> {
                    if (!left.containsKey(rater)) {
                        treated.put(rater, new Treated(Treatment.DELETED, figure));
                    }
                });
        return new Joined(Fraction.mean(left.values()), treated);
    }

    private boolean isOutlier(Fraction away) {
        int farther = away.compareTo(limit);
        return farther > 0 || farther == 0 && distance == Distance.AT_LEAST;
    }
}
