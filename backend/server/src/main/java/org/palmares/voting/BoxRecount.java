// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static org.palmares.voting.VotingRefusal.BOX_NOT_SEALED;
import static org.palmares.voting.VotingRefusal.SEAL_MISMATCH;

import org.palmares.kernel.Outcome;
import org.palmares.ledger.PublicRecord;
import org.palmares.ranking.record.Leaf;
import org.palmares.ranking.record.LeafType;
import org.palmares.ranking.record.RecordHash;
import org.palmares.voting.store.BallotBoxTable;
import org.palmares.voting.store.BallotTable;
import org.palmares.voting.store.BallotTable.Sums;
import org.palmares.voting.store.BoxSealTable;
import org.palmares.voting.store.PeriodBoxTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Recounts a box: its rows, the counters, and the leaves of the public record must be the same. */
@Component
class BoxRecount {

    private static final Set<LeafType> BALLOTS = Set.of(LeafType.BALLOT, LeafType.CHANGE);

    private final BallotBoxTable boxes;
    private final BoxSealTable seals;
    private final PeriodBoxTable periods;
    private final BallotTable ballots;
    private final PublicRecord record;
    private final BoxAudit audit;
    private final TransactionTemplate transactions;

    BoxRecount(
            BallotBoxTable boxes,
            BoxSealTable seals,
            PeriodBoxTable periods,
            BallotTable ballots,
            PublicRecord record,
            BoxAudit audit,
            TransactionTemplate transactions) {
        this.boxes = boxes;
        this.seals = seals;
        this.periods = periods;
        this.ballots = ballots;
        this.record = record;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Where nothing differs, the box is counted and its CLOSE is on its way into the record. */
    Outcome<Boolean> count(BallotBox box, Sums counters) {
        return transactions.execute(_ -> compare(box, counters));
    }

    private Outcome<Boolean> compare(BallotBox box, Sums counters) {
        // A rehearsal may have been wiped, or the window moved, since the tail was drained.
        if (!boxes.lock(box.contest()) || !seals.hasBarrier(box.contest())) {
            return Outcome.refused(BOX_NOT_SEALED);
        }
        if (seals.isCounted(box.contest())) {
            return Outcome.done(true);
        }
        BoxDigest rows = new BoxDigest(box.contest());
        LeafDigest expected = new LeafDigest();
        ballots.forEach(
                box.contest(),
                row -> {
                    rows.add(row);
                    Optional.ofNullable(row.recorded())
                            .ifPresent(ballot -> expected.add(ballot.leaf().hash()));
                });
        List<String> differences =
                Stream.concat(
                                rows.difference(counters).stream(),
                                expected.difference(leaves(box)).stream())
                        .toList();
        if (!differences.isEmpty()) {
            audit.mismatch(box.contest(), String.join("; ", differences));
            return Outcome.refused(SEAL_MISMATCH);
        }
        String digest = rows.hex();
        seals.count(box.contest(), rows.total(), digest);
        if (box.recorded()) {
            record.append(List.of(close(box, rows.total(), digest)));
        }
        return Outcome.done(true);
    }

    private LeafDigest leaves(BallotBox box) {
        LeafDigest found = new LeafDigest();
        record.forEach(box.contest(), periods.rounds(box.contest()), BALLOTS, found::add);
        return found;
    }

    private static Leaf.Close close(BallotBox box, long total, String digest) {
        return new Leaf.Close(
                box.contest(),
                RecordedBallot.ROUND,
                total,
                RecordHash.readHex(digest).orElseThrow());
    }
}
