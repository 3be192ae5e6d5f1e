// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.EntryCode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One round as decided.
 *
 * @param parts what each part came to for each entry that it has a figure for
 * @param passages of all entries of the round, in their order; empty in the last round
 */
public record RoundDecision(
        String id,
        SortedMap<EntryCode, List<PartFigure>> parts,
        List<RankedList> rankings,
        List<Passage> passages) {

    public RoundDecision {
        SortedMap<EntryCode, List<PartFigure>> copy = new TreeMap<>();
        parts.forEach((entry, figures) -> copy.put(entry, List.copyOf(figures)));
        parts = Collections.unmodifiableSortedMap(copy);
        rankings = List.copyOf(rankings);
        passages = List.copyOf(passages);
    }

    public Optional<RankedList> ranking(String name) {
        return rankings.stream().filter(ranking -> ranking.id().equals(name)).findFirst();
    }

    /** What one part came to for an entry. */
    public Optional<PartFigure> part(EntryCode entry, String name) {
        return parts.getOrDefault(entry, List.of()).stream()
                .filter(figure -> figure.part().equals(name))
                .findFirst();
    }

    /** The entries of the next round, in their order. */
    List<EntryCode> goingOn() {
        List<EntryCode> going = new ArrayList<>();
        passages.stream().filter(Passage::goesOn).map(Passage::entry).forEach(going::add);
        return going;
    }
}
