// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.method;

import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.method.Joined.Treated;
import org.palmares.ranking.method.Joined.Treatment;
import org.palmares.ranking.reason.MethodReason;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.Reasons;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * {@code trimmed-mean/1}: the mean without the {@code drop} highest and {@code drop} lowest of the
 * figures present (International Skating Union). An entry needs at least {@code minimum} figures;
 * fewer than five must be accepted expressly. Of equal figures the raters' names say which is told
 * as dropped; the mean is the same.
 */
public record TrimmedMean(int drop, int minimum, boolean fewerThanFiveAccepted)
        implements PerEntry {

    public static final String METHOD = "trimmed-mean/1";

    private static final int FEW = 5;

    @Override
    public String method() {
        return METHOD;
    }

    @Override
    public void write(ObjectBuilder object) {
        object.with("drop", drop)
                .with("minimum", minimum)
                .with("fewerThanFiveAccepted", fewerThanFiveAccepted);
    }

    @Override
    public Nature after(Nature before) {
        return before;
    }

    @Override
    public List<Reason> reasonsAgainst(String path, Nature before) {
        Reasons reasons = new Reasons();
        reasons.refuseIf(
                drop < 1 || minimum - 2L * drop < 1,
                MethodReason.TRIMMING_LEAVES_NOTHING,
                path,
                drop,
                minimum);
        reasons.refuseIf(
                minimum < FEW && !fewerThanFiveAccepted,
                MethodReason.TRIMMING_UNDER_FIVE,
                path,
                minimum);
        return reasons.found();
    }

    @Override
    public int least() {
        return minimum;
    }

    @Override
    public Joined of(SortedMap<String, Fraction> row) {
        List<Map.Entry<String, Fraction>> sorted =
                row.entrySet().stream()
                        .sorted(Map.Entry.<String, Fraction>comparingByValue())
                        .toList();
        SortedMap<String, Treated> treated = new TreeMap<>();
        for (int at = 0; at < drop; at++) {
            Map.Entry<String, Fraction> lowest = sorted.get(at);
            Map.Entry<String, Fraction> highest = sorted.get(sorted.size() - 1 - at);
            treated.put(lowest.getKey(), new Treated(Treatment.DROPPED_LOWEST, lowest.getValue()));
            treated.put(
                    highest.getKey(), new Treated(Treatment.DROPPED_HIGHEST, highest.getValue()));
        }
        return new Joined(
                Fraction.mean(
                        sorted.subList(drop, sorted.size() - drop).stream()
                                .map(Map.Entry::getValue)
                                .toList()),
                treated);
    }
}
