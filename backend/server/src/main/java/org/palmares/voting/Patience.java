// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Waits for what ends soon: a vote's statement ends after 2 s, the record follows in its beat; what
 * takes longer is left to the next try.
 */
final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(3);

    private Patience() {}

    /** False where it did not come true in time. */
    static boolean waitFor(BooleanSupplier condition) {
        long until = System.nanoTime() + LONGEST.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > until) {
                return false;
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        return true;
    }
}
