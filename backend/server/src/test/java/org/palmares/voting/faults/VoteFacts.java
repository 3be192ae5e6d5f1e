// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.faults;

import org.jspecify.annotations.Nullable;
import org.palmares.ranking.record.Leaf;
import org.palmares.voting.store.BallotTable.Sums;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the servers hold of one contest.
 *
 * @param counts as they stand in Redis
 * @param leaves as published, in the order of the record
 */
record VoteFacts(
        int limit,
        Instant opens,
        Instant closes,
        List<Ballot> ballots,
        Sums counts,
        List<Leaf> leaves) {

    /**
     * A row, and what follows from it.
     *
     * @param voter the pseudonym
     * @param leaf the hash that its leaf must have
     * @param position 0 where it has none
     * @param replaces the key of the ballot in whose place it stands; null where it is one of its
     *     own
     */
    record Ballot(
            UUID key,
            String voter,
            UUID entry,
            String code,
            Instant at,
            String leaf,
            long position,
            @Nullable UUID replaces) {}
}
