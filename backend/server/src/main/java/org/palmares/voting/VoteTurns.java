// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * How many votes a node has in flight: in a rush the others wait for their turn here, rather than
 * all at once inside Redis and PostgreSQL, where each would time out.
 */
@Component
class VoteTurns {

    private static final Duration PATIENCE = Duration.ofMillis(1_200);

    /** Enough for groups that are written together while others wait for theirs. */
    private static final int MOST_PER_CONNECTION = 16;

    private final Semaphore turns;

    VoteTurns(@Value("${palmares.voting.connections:4}") int connections) {
        turns = new Semaphore(MOST_PER_CONNECTION * connections, true);
    }

    /** Empty where no turn came in time. */
    <T> Optional<T> take(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            turns.release();
        }
    }
}
