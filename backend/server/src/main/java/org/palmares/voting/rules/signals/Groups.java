// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules.signals;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/** Ballots by where they came from. */
final class Groups {

    private Groups() {}

    /** Those whose key is unknown are in none. */
    static Map<Long, List<TracedBallot>> by(
            List<TracedBallot> ballots, Function<TracedBallot, @Nullable Long> key) {
        Map<Long, List<TracedBallot>> groups = new TreeMap<>();
        for (TracedBallot ballot : ballots) {
            Long of = key.apply(ballot);
            if (of != null) {
                groups.computeIfAbsent(of, _ -> new ArrayList<>()).add(ballot);
            }
        }
        return groups;
    }

    /** Of what is known of each. */
    static double median(
            List<TracedBallot> ballots, Function<TracedBallot, @Nullable Integer> figure) {
        int[] sorted =
                ballots.stream()
                        .map(figure)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .sorted()
                        .toArray();
        return sorted[sorted.length / 2];
    }

    static double percent(long part, long all) {
        return all == 0 ? 0 : Math.round(100.0 * part / all);
    }
}
