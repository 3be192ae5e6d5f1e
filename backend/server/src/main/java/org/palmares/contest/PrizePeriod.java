// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.palmares.kernel.Text;

import java.util.UUID;

/**
 * A period of the public vote with winners of its own, such as a month.
 *
 * @param number from 1, in their order
 * @param winners how many works of each category win
 */
public record PrizePeriod(UUID contest, int number, Text name, Window window, int winners) {

    /** The same at another time. */
    public PrizePeriod at(Window moved) {
        return new PrizePeriod(contest, number, name, moved, winners);
    }
}
