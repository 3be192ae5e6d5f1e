// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.palmares.contest.VoterKind;
import org.palmares.voting.store.BallotTable.Row;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Counts what counts, row by row. A ballot that does not is named by its state, or by {@code
 * ENTRY_LEFT} where its work competes no more.
 */
final class TallyCount {

    private static final String ENTRY_LEFT = "ENTRY_LEFT";

    private final Map<VoterKind, Map<UUID, Long>> votes = new EnumMap<>(VoterKind.class);
    private final Map<String, Long> excluded = new TreeMap<>();
    private final Set<UUID> competing;

    TallyCount(Collection<UUID> competing) {
        this.competing = Set.copyOf(competing);
        for (VoterKind kind : VoterKind.values()) {
            Map<UUID, Long> none = new TreeMap<>();
            competing.forEach(entry -> none.put(entry, 0L));
            votes.put(kind, none);
        }
    }

    void add(Row row) {
        if (!row.state().equals("COUNTED")) {
            excluded.merge(row.state(), 1L, Long::sum);
        } else if (!competing.contains(row.entry())) {
            excluded.merge(ENTRY_LEFT, 1L, Long::sum);
        } else {
            votes.getOrDefault(row.kind(), new TreeMap<>()).merge(row.entry(), 1L, Long::sum);
        }
    }

    Map<VoterKind, Map<UUID, Long>> votesByKind() {
        return votes;
    }

    Map<String, Long> excluded() {
        return excluded;
    }

    /**
     * SHA-256 over the line {@code palmares-tally/1 <contest> <digest of the box>}, one line {@code
     * <kind> <entry> <votes>} for each kind and work in order, and one line {@code excluded
     * <reason> <votes>} for each reason in order, each ended by a line feed.
     */
    String digest(BoxSeal cast) {
        var text = new StringBuilder();
        text.append("palmares-tally/1 %s %s\n".formatted(cast.contest(), cast.digest()));
        votes.forEach(
                (kind, byEntry) ->
                        byEntry.forEach(
                                (entry, count) ->
                                        text.append("%s %s %d\n".formatted(kind, entry, count))));
        excluded.forEach(
                (reason, count) -> text.append("excluded %s %d\n".formatted(reason, count)));
        return Digests.sha256(text.toString());
    }
}
