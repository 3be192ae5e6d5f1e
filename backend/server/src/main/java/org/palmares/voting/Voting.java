// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static org.palmares.voting.VotingRefusal.DEVICE_UNKNOWN;
import static org.palmares.voting.VotingRefusal.ENTRY_UNKNOWN;
import static org.palmares.voting.VotingRefusal.IDEMPOTENCY_KEY_INVALID;
import static org.palmares.voting.VotingRefusal.PASS_NEEDED;
import static org.palmares.voting.VotingRefusal.RATE_LIMITED;
import static org.palmares.voting.VotingRefusal.VOTING_PAUSED_TRY_AGAIN;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.entry.Entry;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.voting.VoteGate.Verdict;
import org.palmares.voting.rules.ReceiptCode;
import org.palmares.voting.store.BallotTable;
import org.palmares.voting.store.ViewerVoteTable;
import org.palmares.voting.store.VoteAnswer;
import org.palmares.voting.store.VoteRequest;
import org.palmares.voting.store.VoteWriters;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Casting votes and finding them again. */
@Component
public class Voting {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Candidates candidates;
    private final VotingPasses passes;
    private final VoteGate gate;
    private final VoterLinks links;
    private final Mailboxes mailboxes;
    private final VoteTraces traces;
    private final VoteReceipts receipts;
    private final VoteWriters votes;
    private final ViewerVoteTable viewerVotes;
    private final BallotTable ballots;
    private final BallotTail tail;
    private final VoteTurns turns;
    private final RehearsedVotes rehearsed;

    Voting(
            Candidates candidates,
            VotingPasses passes,
            VoteGate gate,
            VoterLinks links,
            Mailboxes mailboxes,
            VoteTraces traces,
            VoteReceipts receipts,
            VoteWriters votes,
            ViewerVoteTable viewerVotes,
            BallotTable ballots,
            BallotTail tail,
            VoteTurns turns,
            RehearsedVotes rehearsed) {
        this.candidates = candidates;
        this.passes = passes;
        this.gate = gate;
        this.links = links;
        this.mailboxes = mailboxes;
        this.traces = traces;
        this.receipts = receipts;
        this.votes = votes;
        this.viewerVotes = viewerVotes;
        this.ballots = ballots;
        this.tail = tail;
        this.turns = turns;
        this.rehearsed = rehearsed;
    }

    /**
     * Committed when it is done. The same key for the same work gives the same receipt, whatever
     * has happened in between.
     *
     * @param idempotencyKey a UUID, made once per intention and kept over retries
     * @param pass the token of a {@link VotingPass}; without one that holds PASS_NEEDED
     */
    public Outcome<VoteReceipt> cast(
            Viewer viewer, UUID entry, String idempotencyKey, @Nullable String pass) {
        UUID key = idempotency(idempotencyKey).orElse(null);
        if (key == null) {
            return Outcome.refused(Refusal.of(IDEMPOTENCY_KEY_INVALID).at("input.idempotencyKey"));
        }
        return turns.take(() -> judged(viewer, entry, key, pass)).orElseGet(Voting::paused);
    }

    private Outcome<VoteReceipt> judged(
            Viewer viewer, UUID entry, UUID key, @Nullable String pass) {
        try {
            UUID contest = candidates.contestOf(entry).orElse(null);
            if (contest == null || !rehearsed.areOpenTo(contest, viewer)) {
                return Outcome.refused(Refusal.of(ENTRY_UNKNOWN).at("input.entryId"));
            }
            if (links.voter(contest, viewer) == null) {
                return Outcome.refused(DEVICE_UNKNOWN);
            }
            return passes.admits(contest, viewer, pass)
                    ? throttled(contest, viewer, entry, key, PassTimes.read(pass).orElse(null))
                    : Outcome.refused(Refusal.of(PASS_NEEDED).at("input.pass"));
        } catch (TransientDataAccessException | DataAccessResourceFailureException _) {
            // Whether the vote was committed is unknown here; the same key finds out.
            return paused();
        }
    }

    private Outcome<VoteReceipt> throttled(
            UUID contest, Viewer viewer, UUID entry, UUID key, @Nullable PassTimes pass) {
        Verdict verdict = gate.ask(contest, viewer, key);
        if (verdict.retryAfter().isPresent()) {
            return Outcome.refused(Refusal.of(RATE_LIMITED).retryAfter(verdict.retryAfter().get()));
        }
        if (verdict.isPaused()) {
            return withoutThrottle(contest, viewer, entry, key, pass);
        }
        Outcome<VoteReceipt> outcome = commit(contest, viewer, entry, key, pass);
        if (!outcome.isDone()) {
            verdict.passage().ifPresent(gate::giveBack);
        }
        return outcome;
    }

    // A device costs nothing to make, so without the throttle it must wait. An account and a proved
    // mailbox do, and their allowance in PostgreSQL bounds them: they vote on.
    private Outcome<VoteReceipt> withoutThrottle(
            UUID contest, Viewer viewer, UUID entry, UUID key, @Nullable PassTimes pass) {
        if (!links.isMoreThanADevice(contest, viewer)) {
            return paused();
        }
        Outcome<VoteReceipt> outcome = commit(contest, viewer.withoutDevice(), entry, key, pass);
        boolean needsDevice =
                outcome.refusals().stream().anyMatch(refusal -> refusal.code() == DEVICE_UNKNOWN);
        return needsDevice ? paused() : outcome;
    }

    private Outcome<VoteReceipt> commit(
            UUID contest, Viewer viewer, UUID entry, UUID key, @Nullable PassTimes pass) {
        UUID ballot = UUID.randomUUID();
        KnownMailbox mailbox = mailboxes.of(contest, viewer);
        VoteAnswer answer =
                votes.cast(
                        new VoteRequest(
                                contest,
                                entry,
                                key,
                                links.known(contest, viewer, mailbox),
                                ballot,
                                links.receiptCode(contest, ballot),
                                links.newPseudonym(),
                                links.nonce(contest, ballot),
                                traces.of(contest, viewer, mailbox, pass)));
        return switch (answer) {
            case VoteAnswer.Accepted accepted -> {
                tail.wake();
                yield Outcome.done(receipts.own(contest, accepted));
            }
            case VoteAnswer.Refused refused ->
                    Outcome.refused(
                            new Refusal(
                                    refused.why(),
                                    null,
                                    List.of(refused.limit()),
                                    refused.retryAfter()));
        };
    }

    /** By what a person typed of the code; empty where there is no such vote. */
    public Optional<VoteReceipt> receipt(UUID contest, String code) {
        return ballots.byCode(contest, ReceiptCode.read(code))
                .map(found -> receipts.shown(contest, found));
    }

    /** What the viewer may still do with each of these works; one statement, however many. */
    public Map<UUID, ViewerVote> viewerVotes(Viewer viewer, Collection<Entry> entries) {
        return viewerVotes.of(entries, contest -> links.known(contest, viewer));
    }

    private static Outcome<VoteReceipt> paused() {
        return Outcome.refused(Refusal.of(VOTING_PAUSED_TRY_AGAIN).retryAfter(PAUSE));
    }

    private static Optional<UUID> idempotency(String typed) {
        try {
            UUID read = UUID.fromString(typed);
            return read.toString().equalsIgnoreCase(typed) ? Optional.of(read) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
