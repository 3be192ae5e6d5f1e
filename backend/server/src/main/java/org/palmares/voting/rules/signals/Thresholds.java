// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules.signals;

import java.util.HashMap;
import java.util.Map;

/**
 * From where on something stands out.
 *
 * @param fewest ballots that a finding has
 * @param times how many times what was expected
 * @param burstMinutes how long a window is in which bursts are looked for
 * @param evenPercent by how much a gap may differ from an even one
 * @param onOneWorkPercent how much of an address's votes go to one work
 * @param neighboursPercent the same of addresses that are neighbours
 * @param freshSeconds how old a device is that was made for the vote
 * @param freshPercent how many of a prefix's devices are
 * @param fastSeconds how fast is too fast
 * @param nightFrom hour at which the night begins, in the contest's zone
 * @param nightTo hour at which it ends
 */
public record Thresholds(
        int fewest,
        int times,
        int burstMinutes,
        int evenPercent,
        int onOneWorkPercent,
        int neighboursPercent,
        int freshSeconds,
        int freshPercent,
        int fastSeconds,
        int nightFrom,
        int nightTo) {

    public static final Thresholds DEFAULT = new Thresholds(20, 4, 10, 3, 80, 40, 20, 60, 3, 1, 5);

    /** The default but for those that are named, as properties are: {@code burst-minutes}. */
    public static Thresholds of(Map<String, Integer> named) {
        Map<String, Integer> left = new HashMap<>(named);
        Thresholds thresholds =
                new Thresholds(
                        take(left, "fewest", DEFAULT.fewest),
                        take(left, "times", DEFAULT.times),
                        take(left, "burst-minutes", DEFAULT.burstMinutes),
                        take(left, "even-percent", DEFAULT.evenPercent),
                        take(left, "on-one-work-percent", DEFAULT.onOneWorkPercent),
                        take(left, "neighbours-percent", DEFAULT.neighboursPercent),
                        take(left, "fresh-seconds", DEFAULT.freshSeconds),
                        take(left, "fresh-percent", DEFAULT.freshPercent),
                        take(left, "fast-seconds", DEFAULT.fastSeconds),
                        take(left, "night-from", DEFAULT.nightFrom),
                        take(left, "night-to", DEFAULT.nightTo));
        if (!left.isEmpty()) {
            throw new IllegalArgumentException("no thresholds of signals: " + left.keySet());
        }
        return thresholds;
    }

    private static int take(Map<String, Integer> named, String name, int otherwise) {
        Integer given = named.remove(name);
        return given == null ? otherwise : given;
    }

    /** Whether so many are far more than expected: by the factor, and beyond what chance makes. */
    boolean isFarAbove(long found, double expected) {
        return found >= fewest && found > times * expected + 6 * Math.sqrt(expected);
    }
}
