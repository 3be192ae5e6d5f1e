// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Keeps a Redis that is down or frozen from holding up every request: after some failures in a row
 * nobody asks it for a second, then one request tries.
 */
@Component
public class RedisBreaker {

    private static final Logger log = LoggerFactory.getLogger(RedisBreaker.class);
    private static final int PATIENCE = 5;
    private static final long PAUSE = Duration.ofSeconds(1).toNanos();

    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicLong nextTrial = new AtomicLong();

    /** Empty where Redis did not answer or is not asked for the moment. */
    public <T> Optional<T> ask(Supplier<T> question) {
        if (failures.get() >= PATIENCE && !isMyTrial()) {
            return Optional.empty();
        }
        try {
            T answer = question.get();
            if (failures.getAndSet(0) >= PATIENCE) {
                log.info("Redis answers again");
            }
            return Optional.of(answer);
        } catch (DataAccessException e) {
            nextTrial.set(System.nanoTime() + PAUSE);
            if (failures.incrementAndGet() == PATIENCE) {
                log.warn("Redis does not answer: {}", e.getMessage());
            }
            return Optional.empty();
        }
    }

    private boolean isMyTrial() {
        long trial = nextTrial.get();
        long now = System.nanoTime();
        return now - trial >= 0 && nextTrial.compareAndSet(trial, now + PAUSE);
    }
}
