// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import java.util.Set;
import java.util.UUID;

/**
 * What stands against changing jury rounds. Asked within the transaction; whoever answers holds
 * what the answer rests on until its end.
 */
public interface RoundLock {

    /**
     * How far the rounds have come, by number; 0 is the final round.
     *
     * @param begun a juror has written a sheet in them
     * @param sealed their sheets are sealed
     */
    record Reached(Set<Integer> begun, Set<Integer> sealed) {}

    Reached reached(UUID contest);
}
