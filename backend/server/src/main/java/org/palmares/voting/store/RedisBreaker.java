// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Keeps a Redis that is down or frozen from holding up every request: after a failure nobody asks
 * it for a second, then one request tries.
 */
@Component
public class RedisBreaker {

    private static final Logger log = LoggerFactory.getLogger(RedisBreaker.class);
    private static final long CLOSED = Long.MIN_VALUE;
    private static final long PAUSE = Duration.ofSeconds(1).toNanos();

    private final AtomicLong nextTrial = new AtomicLong(CLOSED);

    /** Empty where Redis did not answer or is not asked for the moment. */
    public <T> Optional<T> ask(Supplier<T> question) {
        long trial = nextTrial.get();
        long now = System.nanoTime();
        boolean waiting = trial != CLOSED && now - trial < 0;
        if (waiting || (trial != CLOSED && !nextTrial.compareAndSet(trial, now + PAUSE))) {
            return Optional.empty();
        }
        try {
            T answer = question.get();
            if (nextTrial.getAndSet(CLOSED) != CLOSED) {
                log.info("Redis answers again");
            }
            return Optional.of(answer);
        } catch (DataAccessException e) {
            if (nextTrial.getAndSet(System.nanoTime() + PAUSE) == CLOSED) {
                log.warn("Redis does not answer: {}", e.getMessage());
            }
            return Optional.empty();
        }
    }
}
