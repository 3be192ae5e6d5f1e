// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static org.palmares.voting.VotingRefusal.BOX_NOT_SEALED;
import static org.palmares.voting.VotingRefusal.VOTE_STILL_OPEN;

import org.jspecify.annotations.Nullable;
import org.palmares.kernel.Outcome;
import org.palmares.ledger.PublicRecord;
import org.palmares.voting.BoxSeal.RecordHead;
import org.palmares.voting.store.BallotBoxTable;
import org.palmares.voting.store.BoxSealTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Closes a ballot box: barrier, last votes, tail, record, recount, CLOSE, the record's last head,
 * seal. Each step that is done stays done, so that a later try goes on from there.
 */
@Component
class BoxClosing {

    private final BallotBoxTable boxes;
    private final BoxSealTable seals;
    private final BallotPositions positions;
    private final Recount recount;
    private final BoxRecount boxRecount;
    private final PublicRecord record;
    private final BoxAudit audit;
    private final TransactionTemplate transactions;

    BoxClosing(
            BallotBoxTable boxes,
            BoxSealTable seals,
            BallotPositions positions,
            Recount recount,
            BoxRecount boxRecount,
            PublicRecord record,
            BoxAudit audit,
            TransactionTemplate transactions) {
        this.boxes = boxes;
        this.seals = seals;
        this.positions = positions;
        this.recount = recount;
        this.boxRecount = boxRecount;
        this.record = record;
        this.audit = audit;
        this.transactions = transactions;
    }

    Outcome<BoxSeal> close(UUID contest) {
        BallotBox box = box(contest).orElse(null);
        if (box != null && box.castSeal() != null) {
            return Outcome.done(box.castSeal());
        }
        transactions.executeWithoutResult(_ -> seals.placeBarrier(contest));
        if (box == null || !seals.hasBarrier(contest)) {
            return Outcome.refused(VOTE_STILL_OPEN);
        }
        Outcome<Boolean> counted =
                seals.isCounted(contest) ? Outcome.done(true) : countWhenStill(box);
        return counted.flatMap(_ -> sealUnderLastHead(box));
    }

    private Outcome<Boolean> countWhenStill(BallotBox box) {
        UUID contest = box.contest();
        boolean still =
                Patience.waitFor(() -> seals.isPast(contest))
                        && Patience.waitFor(() -> isDrained(contest))
                        && recount.catchUp(contest)
                        && (!box.recorded() || Patience.waitFor(() -> record.isSettled(contest)));
        if (!still) {
            return Outcome.refused(BOX_NOT_SEALED);
        }
        return recount.counters(contest)
                .map(counters -> boxRecount.count(box, counters))
                .orElseGet(() -> Outcome.refused(BOX_NOT_SEALED));
    }

    private Outcome<BoxSeal> sealUnderLastHead(BallotBox box) {
        if (!box.recorded()) {
            return seal(box.contest(), null);
        }
        Patience.waitFor(() -> lastHead(box.contest()).isPresent());
        return lastHead(box.contest())
                .map(head -> seal(box.contest(), head))
                .orElseGet(() -> Outcome.refused(BOX_NOT_SEALED));
    }

    private Optional<RecordHead> lastHead(UUID contest) {
        return record.closingHead(contest, RecordedBallot.ROUND)
                .map(head -> new RecordHead(head.size(), head.root()));
    }

    private Outcome<BoxSeal> seal(UUID contest, @Nullable RecordHead head) {
        return transactions.execute(
                _ -> {
                    if (!boxes.lock(contest)) {
                        // A rehearsal that was wiped meanwhile.
                        return Outcome.refused(BOX_NOT_SEALED);
                    }
                    BoxSeal meanwhile = box(contest).map(BallotBox::castSeal).orElse(null);
                    if (meanwhile != null) {
                        return Outcome.done(meanwhile);
                    }
                    BoxSeal seal = seals.seal(contest, head);
                    audit.sealed(seal);
                    return Outcome.done(seal);
                });
    }

    private Optional<BallotBox> box(UUID contest) {
        return Optional.ofNullable(boxes.of(List.of(contest)).get(contest));
    }

    private boolean isDrained(UUID contest) {
        positions.assign();
        return positions.isDrained(contest);
    }
}
