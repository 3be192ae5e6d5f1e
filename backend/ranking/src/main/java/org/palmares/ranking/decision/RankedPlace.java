// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.EntryCode;

import java.util.List;

/**
 * One place and the entries that share it, in the order of the list of entries.
 *
 * @param number by the declared style
 * @param last the last of the places that are shared under {@code SHARED}, else the number
 */
public record RankedPlace(int number, int last, List<RankedEntry> entries) {

    public RankedPlace {
        entries = List.copyOf(entries);
    }

    public List<EntryCode> codes() {
        return entries.stream().map(RankedEntry::entry).toList();
    }
}
