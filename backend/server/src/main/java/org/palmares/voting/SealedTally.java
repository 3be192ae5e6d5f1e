// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.palmares.contest.VoterKind;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A contest's public votes as counted, in one version.
 *
 * @param votes every competing work, those without a vote included
 * @param votesByKind the same by what the voters were
 * @param votesByPeriod the same by periods of the vote, works with votes alone; nothing where the
 *     vote is one
 * @param total of the counted ballots
 * @param excluded ballots not counted, by category and reason
 * @param digest SHA-256, in hex, over the box's seal and all these figures
 */
public record SealedTally(
        UUID contest,
        int version,
        Instant sealedAt,
        Map<UUID, Long> votes,
        Map<VoterKind, Map<UUID, Long>> votesByKind,
        Map<Integer, Map<UUID, Long>> votesByPeriod,
        long total,
        Map<UUID, Map<String, Long>> excluded,
        String digest) {

    public SealedTally {
        votes = Map.copyOf(votes);
        votesByKind = Map.copyOf(votesByKind);
        votesByPeriod = Map.copyOf(votesByPeriod);
        excluded = Map.copyOf(excluded);
    }
}
