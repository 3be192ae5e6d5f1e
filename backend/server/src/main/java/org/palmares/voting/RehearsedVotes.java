// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.palmares.account.Viewer;
import org.palmares.contest.ContestOpened;
import org.palmares.contest.Members;
import org.palmares.contest.RehearsalWiped;
import org.palmares.voting.store.VoteCounters;
import org.palmares.voting.store.VotingRehearsalTable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** Votes of rehearsals: only for their testers, known from the opening, gone with them. */
@Component
public class RehearsedVotes {

    private final VotingRehearsalTable table;
    private final VoteCounters counters;
    private final Members members;

    // A contest is a rehearsal from its first moment or never.
    private final Cache<UUID, Boolean> known = Caffeine.newBuilder().maximumSize(10_000).build();

    RehearsedVotes(VotingRehearsalTable table, VoteCounters counters, Members members) {
        this.table = table;
        this.counters = counters;
        this.members = members;
    }

    /** Whether the viewer may know of the votes of a contest at all. */
    public boolean areOpenTo(UUID contest, Viewer viewer) {
        return !known.get(contest, table::has) || !members.roles(contest, viewer).isEmpty();
    }

    // Before the ballot box is made: from then on it is too late.
    @EventListener
    @Order(0)
    void on(ContestOpened event) {
        if (event.contest().isRehearsal()) {
            table.mark(event.contest().key());
        }
    }

    @EventListener
    void on(RehearsalWiped event) {
        table.wipe(event.contest());
    }

    /** After the rows are gone, and again after a crash in between. */
    @ApplicationModuleListener
    void forgetCounts(RehearsalWiped event) {
        counters.forget(event.contest());
    }
}
