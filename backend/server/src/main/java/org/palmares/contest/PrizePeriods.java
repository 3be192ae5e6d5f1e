// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The periods of a contest's public vote: votes are taken in them only. Mostly there are none, and
 * the vote is one.
 *
 * @param all in their order
 * @param winAgain whether a work that has won a period may win a later one
 * @param carried whether the final places count the votes of all periods, or of the last one
 */
public record PrizePeriods(List<PrizePeriod> all, boolean winAgain, boolean carried) {

    public static final PrizePeriods NONE = new PrizePeriods(List.of(), false, true);

    public PrizePeriods {
        all = List.copyOf(all);
    }

    public boolean isNone() {
        return all.isEmpty();
    }

    /** The same periods of another contest. */
    public PrizePeriods of(UUID contest) {
        return with(
                all.stream()
                        .map(
                                each ->
                                        new PrizePeriod(
                                                contest,
                                                each.number(),
                                                each.name(),
                                                each.window(),
                                                each.winners()))
                        .toList());
    }

    public Optional<PrizePeriod> number(int number) {
        return all.stream().filter(each -> each.number() == number).findFirst();
    }

    /** The same periods at other times. */
    public PrizePeriods with(List<PrizePeriod> moved) {
        return new PrizePeriods(moved, winAgain, carried);
    }
}
