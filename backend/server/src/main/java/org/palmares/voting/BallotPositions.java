// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.palmares.ledger.PublicRecord;
import org.palmares.voting.store.BallotTailTable;
import org.springframework.stereotype.Component;

import java.util.Set;
import java.util.UUID;

/** Gives committed ballots their positions and, with them, their places in the public record. */
@Component
class BallotPositions {

    private static final int BATCH = 2_000;

    private final BallotTailTable tail;
    private final PublicRecord record;

    BallotPositions(BallotTailTable tail, PublicRecord record) {
        this.tail = tail;
        this.record = record;
    }

    /** The contests that got new positions; a position and its leaf are one transaction. */
    Set<UUID> assign() {
        return tail.assign(
                BATCH,
                ballots -> record.append(ballots.stream().map(RecordedBallot::leaf).toList()));
    }

    boolean isDrained(UUID contest) {
        return tail.isDrained(contest);
    }
}
