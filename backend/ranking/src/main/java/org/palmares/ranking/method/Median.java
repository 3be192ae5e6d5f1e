// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.method;

import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.Reason;

import java.util.List;
import java.util.SortedMap;

/** {@code median/1}: the middle figure, or the mean of the two in the middle. */
public record Median() implements PerEntry {

    public static final String METHOD = "median/1";

    @Override
    public String method() {
        return METHOD;
    }

    @Override
    public void write(ObjectBuilder object) {}

    @Override
    public Nature after(Nature before) {
        return before;
    }

    @Override
    public List<Reason> reasonsAgainst(String path, Nature before) {
        return List.of();
    }

    @Override
    public int least() {
        return 1;
    }

    @Override
    public Joined of(SortedMap<String, Fraction> row) {
        List<Fraction> sorted = row.values().stream().sorted().toList();
        int half = sorted.size() / 2;
        return Joined.of(
                Fraction.mean(List.of(sorted.get(half), sorted.get(sorted.size() - 1 - half))));
    }
}
