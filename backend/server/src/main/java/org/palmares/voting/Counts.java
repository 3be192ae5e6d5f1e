// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.palmares.voting.rules.CountPolicy.Sight;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The ballots of one contest by work, up to a position.
 *
 * @param position 0 where counts are rounded
 * @param votes works without a ballot are absent
 * @param total of all works, rounded by itself
 * @param at when they were read
 */
public record Counts(UUID contest, long position, Map<UUID, Long> votes, long total, Instant at) {

    public Counts {
        votes = Map.copyOf(votes);
    }

    static Counts of(UUID contest, long position, Map<UUID, Long> votes, Instant at) {
        long total = votes.values().stream().mapToLong(Long::longValue).sum();
        return new Counts(contest, position, votes, total, at);
    }

    public long of(UUID entry) {
        return votes.getOrDefault(entry, 0L);
    }

    /** As they may be seen: neither how many votes came nor when the last did is in it. */
    Counts seen(Sight sight, Instant now) {
        if (!sight.isRounded()) {
            return this;
        }
        Map<UUID, Long> rounded = new HashMap<>();
        votes.forEach(
                (entry, count) -> {
                    if (sight.of(count) > 0) {
                        rounded.put(entry, sight.of(count));
                    }
                });
        return new Counts(contest, 0, rounded, sight.of(total), now);
    }
}
