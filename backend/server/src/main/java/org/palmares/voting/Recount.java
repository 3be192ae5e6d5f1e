// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.palmares.voting.store.BallotTable;
import org.palmares.voting.store.BallotTable.Sums;
import org.palmares.voting.store.RedisBreaker;
import org.palmares.voting.store.VoteCounters;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/** Keeps the counters at the last position, from rows wherever they are missing. */
@Component
class Recount {

    private final BallotTable ballots;
    private final VoteCounters counters;
    private final RedisBreaker breaker;

    Recount(BallotTable ballots, VoteCounters counters, RedisBreaker breaker) {
        this.ballots = ballots;
        this.counters = counters;
        this.breaker = breaker;
    }

    void connect() {
        breaker.ask(() -> counters.position(new UUID(0, 0)));
    }

    /** False where Redis did not answer. */
    boolean catchUp(UUID contest) {
        Optional<Optional<Long>> position = breaker.ask(() -> counters.position(contest));
        if (position.isEmpty()) {
            return false;
        }
        long from = position.get().orElse(-1L);
        Sums missing = ballots.since(contest, Math.max(0, from));
        if (missing.position() == Math.max(0, from)) {
            return true;
        }
        return breaker.ask(
                        () -> {
                            if (from < 0) {
                                counters.replace(contest, missing);
                            } else {
                                counters.apply(contest, from, missing);
                            }
                            return true;
                        })
                .isPresent();
    }

    /** Puts counts from rows in the place of the counters; false where Redis did not answer. */
    boolean replace(UUID contest) {
        Sums all = ballots.since(contest, 0);
        return breaker.ask(
                        () -> {
                            counters.replace(contest, all);
                            return true;
                        })
                .isPresent();
    }

    /**
     * The counters as they stand, rebuilt where they are gone; empty where Redis does not answer.
     */
    Optional<Sums> counters(UUID contest) {
        Optional<Optional<Sums>> stored = breaker.ask(() -> counters.read(contest));
        if (stored.isEmpty() || stored.get().isPresent()) {
            return stored.flatMap(sums -> sums);
        }
        Sums all = ballots.since(contest, 0);
        // Where there is no ballot there is nothing to keep: a wiped rehearsal leaves no counters.
        if (all.position() > 0) {
            breaker.ask(
                    () -> {
                        counters.replace(contest, all);
                        return true;
                    });
        }
        return Optional.of(all);
    }

    Sums rows(UUID contest) {
        return ballots.since(contest, 0);
    }
}
