// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.EntryCode;

import java.util.List;
import java.util.Optional;

/**
 * One ranking of a round as decided.
 *
 * @param grounds one fewer than places; the n-th separates the n-th place from the next
 * @param lots all entries of the round in the order of their lots, where the rules draw any
 */
public record RankedList(
        String id,
        boolean lowerIsBetter,
        List<RankedPlace> places,
        List<Ground> grounds,
        List<NoPlace> unplaced,
        List<EntryCode> lots) {

    public RankedList {
        places = List.copyOf(places);
        grounds = List.copyOf(grounds);
        unplaced = List.copyOf(unplaced);
        lots = List.copyOf(lots);
    }

    /** The place an entry has or shares. */
    public Optional<RankedPlace> placeOf(EntryCode entry) {
        return places.stream().filter(place -> place.codes().contains(entry)).findFirst();
    }

    /** An entry's line; empty where it has no place. */
    public Optional<RankedEntry> of(EntryCode entry) {
        return places.stream()
                .flatMap(place -> place.entries().stream())
                .filter(line -> line.entry().equals(entry))
                .findFirst();
    }
}
