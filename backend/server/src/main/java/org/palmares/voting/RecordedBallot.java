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
 * @param round the period of the vote that it was cast in; {@link #ROUND} where the vote is one
 * @param voter the pseudonym
 * @param weight in thousandths: 1000 is one vote
 * @param replaced the leaf of the ballot in whose place this one stands; null where there is none
 */
public record RecordedBallot(
        UUID contest,
        int round,
        UUID entry,
        VoterKind kind,
        byte[] voter,
        byte[] nonce,
        int weight,
        @Nullable RecordHash replaced) {

    /** Of a vote without periods, and of the CLOSE of the whole vote. */
    public static final int ROUND = 0;

    /** For its voter alone, until the openings are published with the result. */
    public BallotOpening opening() {
        return new BallotOpening(nonce, entry, weight, kind.name(), voter);
    }

    public Leaf leaf() {
        RecordHash commitment = opening().commitment();
        return replaced == null
                ? new Leaf.Ballot(contest, round, commitment)
                : new Leaf.Change(contest, round, replaced, commitment);
    }
}
