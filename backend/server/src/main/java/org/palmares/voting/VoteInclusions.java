// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static org.palmares.voting.VotingRefusal.NOT_IN_RECORD_YET;
import static org.palmares.voting.VotingRefusal.RECEIPT_UNKNOWN;
import static org.palmares.voting.VotingRefusal.RECORD_ABSENT;
import static org.palmares.voting.VotingRefusal.RECORD_NOT_SIGNED;

import org.jspecify.annotations.Nullable;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.ledger.Inclusion;
import org.palmares.ledger.Inclusions;
import org.palmares.ledger.PublicRecord;
import org.palmares.ranking.record.ConsistencyProof;
import org.palmares.ranking.record.RecordHash;
import org.palmares.voting.rules.ReceiptCode;
import org.palmares.voting.store.BallotTable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Proofs that votes stand in the public record. */
@Component
public class VoteInclusions {

    /** Within it a leaf usually comes under a head. */
    private static final Duration SOON = Duration.ofSeconds(3);

    private final BallotTable ballots;
    private final Inclusions inclusions;
    private final PublicRecord record;

    VoteInclusions(BallotTable ballots, Inclusions inclusions, PublicRecord record) {
        this.ballots = ballots;
        this.inclusions = inclusions;
        this.record = record;
    }

    /**
     * By what a person has of a receipt. Only of a code it is known here that its vote was cast: a
     * leaf hash that is not in the record may be yet to come, or nobody's.
     *
     * @param typed the code, however it was typed, or the leaf hash in hex
     * @param seen how many leaves the record had when the asker last looked, 0 for never
     */
    public Outcome<VoteInclusion> of(UUID contest, String typed, long seen) {
        Optional<RecordHash> hash = RecordHash.readHex(typed.strip());
        if (hash.isPresent()) {
            return proved(contest, hash.get(), seen);
        }
        return ballots.byCode(contest, ReceiptCode.read(typed))
                .map(
                        found ->
                                found.recorded() == null
                                        ? Outcome.<VoteInclusion>refused(RECORD_ABSENT)
                                        : proved(contest, found.recorded().leaf().hash(), seen))
                .orElseGet(() -> Outcome.refused(Refusal.of(RECEIPT_UNKNOWN).at("vote")));
    }

    private Outcome<VoteInclusion> proved(UUID contest, RecordHash leaf, long seen) {
        return inclusions
                .of(contest, leaf)
                .map(found -> new VoteInclusion(contest, leaf, found, growth(contest, found, seen)))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(notYet(contest)));
    }

    private @Nullable ConsistencyProof growth(UUID contest, Inclusion found, long seen) {
        long size = found.proof().size();
        return seen <= 0 || seen > size ? null : inclusions.growth(contest, seen, size);
    }

    private Refusal notYet(UUID contest) {
        return switch (record.state(contest)) {
            case ABSENT -> Refusal.of(RECORD_ABSENT);
            case REFUSED -> Refusal.of(RECORD_NOT_SIGNED);
            case SIGNING -> Refusal.of(NOT_IN_RECORD_YET).retryAfter(SOON);
        };
    }
}
