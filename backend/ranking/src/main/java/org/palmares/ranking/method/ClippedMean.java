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
 * {@code clipped-mean/1}: every figure is moved into {@code mean ± limit}, then the mean is taken
 * again; the first mean is rounded as declared (International Chopin Piano Competition 2025).
 */
public record ClippedMean(Fraction limit, Digits firstMean) implements PerEntry {

    public static final String METHOD = "clipped-mean/1";

    @Override
    public String method() {
        return METHOD;
    }

    @Override
    public void write(ObjectBuilder object) {
        object.with("limit", limit).with("firstMean", DigitsJson.write(firstMean));
    }

    @Override
    public Nature after(Nature before) {
        return before;
    }

    @Override
    public List<Reason> reasonsAgainst(String path, Nature before) {
        Reasons reasons = new Reasons();
        reasons.refuseIf(limit.signum() <= 0, MethodReason.PARAMETER_UNFIT, path, "limit", limit);
        return reasons.found();
    }

    @Override
    public int least() {
        return 1;
    }

    @Override
    public Joined of(SortedMap<String, Fraction> row) {
        Fraction mean = firstMean.apply(Fraction.mean(row.values()));
        Fraction low = mean.minus(limit);
        Fraction high = mean.plus(limit);
        SortedMap<String, Fraction> counted = new TreeMap<>(row);
        counted.replaceAll((rater, figure) -> figure.max(low).min(high));
        SortedMap<String, Treated> treated = new TreeMap<>();
        counted.forEach(
                (rater, figure) -> {
                    if (!figure.equals(row.get(rater))) {
                        treated.put(rater, new Treated(Treatment.CLIPPED, figure));
                    }
                });
        return new Joined(Fraction.mean(counted.values()), treated);
    }
}
