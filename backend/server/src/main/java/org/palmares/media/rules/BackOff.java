// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before another attempt: doubled each time, and spread, so that none come
 * together.
 */
public record BackOff(Duration first) {

    private static final int MOST_DOUBLINGS = 6;

    /**
     * Between the half and the whole of the doubled time.
     *
     * @param attempt that has failed, from 1 on
     */
    public Duration after(int attempt, RandomGenerator random) {
        long whole = first.toMillis() << Math.clamp(attempt - 1L, 0, MOST_DOUBLINGS);
        return Duration.ofMillis(Math.round(whole * (0.5 + random.nextDouble() / 2)));
    }
}
