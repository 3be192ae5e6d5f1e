// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static org.palmares.voting.VotingRefusal.BOX_NOT_SEALED;
import static org.palmares.voting.VotingRefusal.SEAL_MISMATCH;
import static org.palmares.voting.VotingRefusal.VOTE_STILL_OPEN;

import org.jspecify.annotations.Nullable;
import org.palmares.kernel.Outcome;
import org.palmares.ledger.PublicRecord;
import org.palmares.ranking.record.Leaf;
import org.palmares.ranking.record.LeafType;
import org.palmares.ranking.record.RecordHash;
import org.palmares.voting.BoxSeal.RecordHead;
import org.palmares.voting.store.BallotBoxTable;
import org.palmares.voting.store.BallotTable;
import org.palmares.voting.store.PeriodBoxTable;
import org.palmares.voting.store.PeriodSealTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Closes a period of a vote while the next one may be running: barrier, last votes, tail, record,
 * recount of rows and leaves, CLOSE, the head that ends with it, seal. The counters know only the
 * whole vote, so they are compared at its end alone.
 */
@Component
class PeriodClosing {

    private static final Set<LeafType> BALLOTS = Set.of(LeafType.BALLOT, LeafType.CHANGE);

    private final BallotBoxTable boxes;
    private final PeriodBoxTable periods;
    private final PeriodSealTable seals;
    private final BallotTable ballots;
    private final BallotPositions positions;
    private final PublicRecord record;
    private final BoxAudit audit;
    private final TransactionTemplate transactions;

    PeriodClosing(
            BallotBoxTable boxes,
            PeriodBoxTable periods,
            PeriodSealTable seals,
            BallotTable ballots,
            BallotPositions positions,
            PublicRecord record,
            BoxAudit audit,
            TransactionTemplate transactions) {
        this.boxes = boxes;
        this.periods = periods;
        this.seals = seals;
        this.ballots = ballots;
        this.positions = positions;
        this.record = record;
        this.audit = audit;
        this.transactions = transactions;
    }

    Outcome<BoxSeal> close(UUID contest, int number) {
        PeriodBox box = periods.of(contest, number).orElse(null);
        if (box != null && box.castSeal() != null) {
            return Outcome.done(box.castSeal());
        }
        transactions.executeWithoutResult(_ -> seals.placeBarrier(contest, number));
        if (box == null || !seals.hasBarrier(contest, number)) {
            return Outcome.refused(VOTE_STILL_OPEN);
        }
        Outcome<Boolean> counted =
                seals.isCounted(contest, number) ? Outcome.done(true) : countWhenStill(box);
        return counted.flatMap(_ -> sealUnderLastHead(box));
    }

    private Outcome<Boolean> countWhenStill(PeriodBox box) {
        UUID contest = box.contest();
        int number = box.number();
        boolean still =
                Patience.waitFor(() -> seals.isPast(contest, number))
                        && Patience.waitFor(() -> isDrained(contest, number))
                        && (!box.recorded()
                                || Patience.waitFor(() -> record.isPlaced(contest, number)));
        return still ? transactions.execute(_ -> count(box)) : Outcome.refused(BOX_NOT_SEALED);
    }

    private boolean isDrained(UUID contest, int number) {
        positions.assign();
        return seals.isDrained(contest, number);
    }

    private Outcome<Boolean> count(PeriodBox box) {
        UUID contest = box.contest();
        int number = box.number();
        // A rehearsal may have been wiped, or the window moved, since the tail was drained.
        if (!boxes.lock(contest) || !seals.hasBarrier(contest, number)) {
            return Outcome.refused(BOX_NOT_SEALED);
        }
        if (seals.isCounted(contest, number)) {
            return Outcome.done(true);
        }
        BoxDigest rows = BoxDigest.ofPeriod(contest, number);
        LeafDigest expected = new LeafDigest();
        ballots.forEach(
                contest,
                number,
                row -> {
                    rows.add(row);
                    Optional.ofNullable(row.recorded())
                            .ifPresent(ballot -> expected.add(ballot.leaf().hash()));
                });
        LeafDigest found = new LeafDigest();
        record.forEach(contest, number, BALLOTS, found::add);
        Optional<String> difference = expected.difference(found);
        if (difference.isPresent()) {
            audit.mismatch(contest, "period %d: %s".formatted(number, difference.get()));
            return Outcome.refused(SEAL_MISMATCH);
        }
        String digest = rows.hex();
        seals.count(contest, number, rows.total(), digest);
        if (box.recorded()) {
            RecordHash cast = RecordHash.readHex(digest).orElseThrow();
            record.append(List.of(new Leaf.Close(contest, number, rows.total(), cast)));
        }
        return Outcome.done(true);
    }

    private Outcome<BoxSeal> sealUnderLastHead(PeriodBox box) {
        if (!box.recorded()) {
            return seal(box, null);
        }
        Patience.waitFor(() -> lastHead(box).isPresent());
        return lastHead(box)
                .map(head -> seal(box, head))
                .orElseGet(() -> Outcome.refused(BOX_NOT_SEALED));
    }

    private Optional<RecordHead> lastHead(PeriodBox box) {
        return record.closingHead(box.contest(), box.number())
                .map(head -> new RecordHead(head.size(), head.root()));
    }

    private Outcome<BoxSeal> seal(PeriodBox box, @Nullable RecordHead head) {
        return transactions.execute(
                _ -> {
                    if (!boxes.lock(box.contest())) {
                        return Outcome.refused(BOX_NOT_SEALED);
                    }
                    BoxSeal meanwhile =
                            periods.of(box.contest(), box.number())
                                    .map(PeriodBox::castSeal)
                                    .orElse(null);
                    if (meanwhile != null) {
                        return Outcome.done(meanwhile);
                    }
                    BoxSeal seal = seals.seal(box.contest(), box.number(), head);
                    audit.sealed(box, seal);
                    return Outcome.done(seal);
                });
    }
}
