// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules.signals;

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

    /** Whether so many are far more than expected: by the factor, and beyond what chance makes. */
    boolean isFarAbove(long found, double expected) {
        return found >= fewest && found > times * expected + 6 * Math.sqrt(expected);
    }
}
