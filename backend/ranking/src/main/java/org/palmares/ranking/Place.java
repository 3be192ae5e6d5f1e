// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import java.util.List;

/** One place and the entries that share it, in the order of the list of entries. */
public record Place(int number, List<EntryFigures> entries) {

    public Place {
        entries = List.copyOf(entries);
    }

    public List<EntryCode> codes() {
        return entries.stream().map(EntryFigures::entry).toList();
    }
}
