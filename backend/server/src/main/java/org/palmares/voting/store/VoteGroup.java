// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import org.palmares.voting.store.VoteWriters.Waiting;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Votes that are written together; where one stands in the others' way, each by itself. */
@Component
class VoteGroup {

    /** How often parallel votes of one voter may come in between. */
    private static final int TRIES = 5;

    /**
     * Two groups take the rows of their voters in the same order, so that none waits for the other
     * in a circle.
     */
    private static final Comparator<Waiting> BY_VOTER =
            Comparator.comparing((Waiting waiting) -> waiting.vote().contest())
                    .thenComparing(waiting -> voter(waiting.vote()), Arrays::compareUnsigned);

    private final VoteTable table;

    VoteGroup(VoteTable table) {
        this.table = table;
    }

    /** Answers every one of them, whatever happens. */
    void write(List<Waiting> all) {
        if (all.isEmpty()) {
            return;
        }
        try {
            together(all.stream().sorted(BY_VOTER).toList());
        } catch (DuplicateKeyException | ConcurrencyFailureException _) {
            all.forEach(this::alone);
        } catch (RuntimeException e) {
            all.forEach(waiting -> waiting.answer().completeExceptionally(e));
        }
    }

    private void together(List<Waiting> all) {
        List<VoteAnswer> answers = table.write(all.stream().map(Waiting::vote).toList());
        for (int number = 0; number < answers.size(); number++) {
            all.get(number).answer().complete(answers.get(number));
        }
    }

    private void alone(Waiting waiting) {
        for (int tries = 1; !waiting.answer().isDone(); tries++) {
            try {
                together(List.of(waiting));
            } catch (DuplicateKeyException e) {
                if (tries == TRIES) {
                    waiting.answer()
                            .completeExceptionally(
                                    new ConcurrencyFailureException("votes of one voter meet", e));
                }
            } catch (RuntimeException e) {
                waiting.answer().completeExceptionally(e);
            }
        }
    }

    private static byte[] voter(VoteRequest vote) {
        KnownVoter voter = vote.voter();
        return Stream.of(voter.mailboxLink(), voter.accountLink(), voter.deviceLink())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> new byte[0]);
    }
}
