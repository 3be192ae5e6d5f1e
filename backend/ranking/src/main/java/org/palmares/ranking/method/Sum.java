// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.method;

import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.Reason;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * {@code sum/1}: the sum, for raters that give points (Eurovision's countries) or ranks. A rater
 * without a figure adds nothing.
 */
public record Sum() implements PerEntry {

    public static final String METHOD = "sum/1";

    @Override
    public String method() {
        return METHOD;
    }

    @Override
    public void write(ObjectBuilder object) {}

    @Override
    public Nature after(Nature before) {
        return before.upTo(Optional.empty());
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
        return Joined.of(Fraction.sum(row.values()));
    }
}
