// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * The ballots of one contest by work, up to a position.
 *
 * @param votes works without a ballot are absent
 * @param at when they were read
 */
public record Counts(UUID contest, long position, Map<UUID, Long> votes, Instant at) {

    public Counts {
        votes = Map.copyOf(votes);
    }

    public long of(UUID entry) {
        return votes.getOrDefault(entry, 0L);
    }

    public long total() {
        return votes.values().stream().mapToLong(Long::longValue).sum();
    }
}
