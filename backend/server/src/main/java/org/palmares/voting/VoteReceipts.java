// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.jspecify.annotations.Nullable;
import org.palmares.ledger.InclusionPromises;
import org.palmares.ranking.record.InclusionPromise;
import org.palmares.ranking.record.RecordHash;
import org.palmares.voting.store.BallotTable.Found;
import org.palmares.voting.store.VoteAnswer.Accepted;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.UUID;

/** Writes receipts; each follows from its ballot's row, so that every retry gives the same. */
@Component
class VoteReceipts {

    private final InclusionPromises promises;

    VoteReceipts(InclusionPromises promises) {
        this.promises = promises;
    }

    /** For the voter. */
    VoteReceipt own(UUID contest, Accepted vote) {
        RecordedBallot recorded = vote.recorded();
        return new VoteReceipt(
                vote.code(),
                contest,
                vote.entry(),
                vote.votePeriod(),
                vote.at(),
                vote.changed(),
                vote.replacedCode(),
                null,
                record(recorded, vote.at()),
                recorded == null ? null : recorded.opening());
    }

    /** For whoever has the code. */
    VoteReceipt shown(UUID contest, Found vote) {
        Instant at = vote.at().toInstant();
        return new VoteReceipt(
                vote.code(),
                contest,
                vote.entry(),
                vote.votePeriod(),
                at,
                vote.changed(),
                null,
                vote.excludedFor(),
                record(vote.recorded(), at),
                null);
    }

    private @Nullable VoteRecord record(@Nullable RecordedBallot recorded, Instant at) {
        if (recorded == null) {
            return null;
        }
        RecordHash leaf = recorded.leaf().hash();
        String promise = promises.sign(new InclusionPromise(recorded.contest(), leaf, at));
        RecordHash replaced = recorded.replaced();
        return new VoteRecord(
                recorded.contest(), leaf.hex(), replaced == null ? null : replaced.hex(), promise);
    }
}
