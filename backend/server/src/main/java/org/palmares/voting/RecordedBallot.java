// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.VoterKind;
import org.palmares.ranking.record.BallotOpening;
import org.palmares.ranking.record.Leaf;
import org.palmares.ranking.record.RecordHash;

import java.util.UUID;

/**
 * What the public record needs of a ballot.
 *
 * @param voter the pseudonym
 * @param weight in thousandths: 1000 is one vote
 * @param replaced the leaf of the ballot in whose place this one stands; null where there is none
 */
public record RecordedBallot(
        UUID contest,
        UUID entry,
        VoterKind kind,
        byte[] voter,
        byte[] nonce,
        int weight,
        @Nullable RecordHash replaced) {

    /** The only vote that a contest has so far. */
    public static final int ROUND = 0;

    /** For its voter alone, until the openings are published with the result. */
    public BallotOpening opening() {
        return new BallotOpening(nonce, entry, weight, kind.name(), voter);
    }

    public Leaf leaf() {
        RecordHash commitment = opening().commitment();
        return replaced == null
                ? new Leaf.Ballot(contest, ROUND, commitment)
                : new Leaf.Change(contest, ROUND, replaced, commitment);
    }
}
