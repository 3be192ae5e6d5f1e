// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.architecture.canary.counts;

import org.palmares.voting.store.VoteCounters;

import java.util.UUID;

/** Shows what came from the counters as they stand. */
final class Supporters {

    private final VoteCounters counters;

    Supporters(VoteCounters counters) {
        this.counters = counters;
    }

    long of(UUID contest, UUID entry) {
        return counters.read(contest).map(sums -> sums.votes().getOrDefault(entry, 0L)).orElse(0L);
    }
}
