// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static org.palmares.voting.VotingRefusal.BOX_NOT_SEALED;
import static org.palmares.voting.VotingRefusal.SEAL_MISMATCH;
import static org.palmares.voting.VotingRefusal.VOTE_STILL_OPEN;

import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.Outcome;
import org.palmares.voting.store.BallotBoxTable;
import org.palmares.voting.store.BallotTable;
import org.palmares.voting.store.BallotTable.Sums;
import org.palmares.voting.store.BallotTailTable;
import org.palmares.voting.store.BoxSealTable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Closes a ballot box: barrier, last votes, tail, recount, seal. */
@Component
class BoxClosing {

    /** A vote's statement ends after 2 s; what is in flight for longer is left to the next try. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final int BATCH = 2_000;

    private final BallotBoxTable boxes;
    private final BoxSealTable seals;
    private final BallotTailTable tail;
    private final BallotTable ballots;
    private final Recount recount;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;

    BoxClosing(
            BallotBoxTable boxes,
            BoxSealTable seals,
            BallotTailTable tail,
            BallotTable ballots,
            Recount recount,
            TransactionTemplate transactions,
            ApplicationEventPublisher events) {
        this.boxes = boxes;
        this.seals = seals;
        this.tail = tail;
        this.ballots = ballots;
        this.recount = recount;
        this.transactions = transactions;
        this.events = events;
    }

    Outcome<BoxSeal> close(UUID contest) {
        Optional<BoxSeal> known = seal(contest);
        if (known.isPresent()) {
            return Outcome.done(known.get());
        }
        transactions.executeWithoutResult(_ -> seals.placeBarrier(contest));
        if (!seals.hasBarrier(contest)) {
            return Outcome.refused(VOTE_STILL_OPEN);
        }
        boolean still =
                waitFor(() -> seals.isPast(contest))
                        && waitFor(() -> isDrained(contest))
                        && recount.catchUp(contest);
        if (!still) {
            return Outcome.refused(BOX_NOT_SEALED);
        }
        return recount.counters(contest)
                .map(counters -> transactions.execute(_ -> compare(contest, counters)))
                .orElseGet(() -> Outcome.refused(BOX_NOT_SEALED));
    }

    private Outcome<BoxSeal> compare(UUID contest, Sums counters) {
        if (!boxes.lock(contest)) {
            // A rehearsal that was wiped meanwhile.
            return Outcome.refused(BOX_NOT_SEALED);
        }
        Optional<BoxSeal> sealedMeanwhile = seal(contest);
        if (sealedMeanwhile.isPresent()) {
            return Outcome.done(sealedMeanwhile.get());
        }
        var rows = new BoxDigest(contest);
        ballots.forEach(contest, rows::add);
        Optional<String> difference = rows.difference(counters);
        if (difference.isPresent()) {
            recordMismatch(contest, difference.get());
            return Outcome.refused(SEAL_MISMATCH);
        }
        BoxSeal seal = seals.seal(contest, rows.total(), rows.hex());
        audit("ballot-box.sealed", contest, seal.digest());
        return Outcome.done(seal);
    }

    private void recordMismatch(UUID contest, String difference) {
        String digest = Digests.sha256(difference);
        if (seals.recordMismatch(contest, digest, difference)) {
            audit("ballot-box.seal-refused", contest, digest);
        }
    }

    // No figures: counts that are hidden are hidden in the audit too.
    private void audit(String action, UUID contest, String digest) {
        events.publishEvent(
                new AuditedEvent(action, contest, null, null, Map.of("digest", digest)));
    }

    private Optional<BoxSeal> seal(UUID contest) {
        return Optional.ofNullable(boxes.of(List.of(contest)).get(contest))
                .flatMap(BallotBox::seal);
    }

    private boolean isDrained(UUID contest) {
        tail.assign(BATCH);
        return tail.isDrained(contest);
    }

    private static boolean waitFor(BooleanSupplier condition) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > until) {
                return false;
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        return true;
    }
}
