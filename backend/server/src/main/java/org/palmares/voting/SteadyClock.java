// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.jspecify.annotations.Nullable;
import org.palmares.kernel.DatabaseClock;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;

/**
 * The database's time without asking it for every vote: read once a minute at most, carried on by
 * the processor's own counter. A node whose clock is hours off agrees with the others.
 */
@Component
class SteadyClock {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private record Reading(Instant at, long nanos) {

        Instant now() {
            return at.plusNanos(System.nanoTime() - nanos);
        }

        boolean isFresh() {
            return System.nanoTime() - nanos < FRESH.toNanos();
        }
    }

    private final DatabaseClock database;
    private volatile @Nullable Reading reading;

    SteadyClock(DatabaseClock database) {
        this.database = database;
    }

    /** For challenges and passes that are sold: asks the database where its last word is old. */
    Instant now() {
        Reading last = reading;
        if (last == null || !last.isFresh()) {
            long before = System.nanoTime();
            last = new Reading(database.now(), before);
            reading = last;
        }
        return last.now();
    }

    /** On the path of a vote: asks only where nothing is known yet. */
    Instant nowWithoutAsking() {
        Reading last = reading;
        return last == null ? now() : last.now();
    }
}
