// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.palmares.entry.EntryAdmitted;
import org.palmares.entry.EntryLeft;
import org.palmares.voting.store.CandidateTable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/** The works that may be voted for, kept in the transactions in which they come and go. */
@Component
class Candidates {

    private final CandidateTable table;

    // A work never moves to another contest, so what is known stays true.
    private final Cache<UUID, UUID> contests = Caffeine.newBuilder().maximumSize(100_000).build();

    Candidates(CandidateTable table) {
        this.table = table;
    }

    @EventListener
    void on(EntryAdmitted event) {
        table.put(event.entry(), true);
    }

    @EventListener
    void on(EntryLeft event) {
        table.put(event.entry(), false);
    }

    /** The contest of a work that competes or has competed. */
    Optional<UUID> contestOf(UUID entry) {
        UUID known = contests.getIfPresent(entry);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<UUID> found = table.contestOf(entry);
        found.ifPresent(contest -> contests.put(entry, contest));
        return found;
    }
}
