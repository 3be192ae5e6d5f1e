// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.jspecify.annotations.Nullable;
import org.palmares.ledger.InclusionPromises;
import org.palmares.ranking.record.InclusionPromise;
import org.palmares.ranking.record.RecordHash;
import org.palmares.voting.store.BallotTable;
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
    VoteReceipt own(
            UUID contest, String code, UUID entry, Instant at, @Nullable RecordedBallot recorded) {
        return new VoteReceipt(
                code,
                contest,
                entry,
                at,
                null,
                record(recorded, at),
                recorded == null ? null : recorded.opening());
    }

    /** For whoever has the code. */
    VoteReceipt shown(UUID contest, BallotTable.Found found) {
        Instant at = found.at().toInstant();
        return new VoteReceipt(
                found.code(),
                contest,
                found.entry(),
                at,
                found.excludedFor(),
                record(found.recorded(), at),
                null);
    }

    private @Nullable VoteRecord record(@Nullable RecordedBallot recorded, Instant at) {
        if (recorded == null) {
            return null;
        }
        RecordHash leaf = recorded.leaf().hash();
        String promise = promises.sign(new InclusionPromise(recorded.contest(), leaf, at));
        return new VoteRecord(recorded.contest(), leaf.hex(), promise);
    }
}
