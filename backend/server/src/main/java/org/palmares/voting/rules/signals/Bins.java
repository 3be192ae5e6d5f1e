// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules.signals;

import java.util.HashMap;
import java.util.Map;

/** How many there are of each key. */
final class Bins {

    private static final class Count {
        private int value;
    }

    private final Map<Long, Count> counts = new HashMap<>();
    private long total;

    void add(long key) {
        counts.computeIfAbsent(key, _ -> new Count()).value++;
        total++;
    }

    long of(long key) {
        Count count = counts.get(key);
        return count == null ? 0 : count.value;
    }

    /** Of so many neighbouring keys from this one on. */
    long of(long key, int length) {
        long sum = 0;
        for (int n = 0; n < length; n++) {
            sum += of(key + n);
        }
        return sum;
    }

    long total() {
        return total;
    }

    Iterable<Long> keys() {
        return counts.keySet();
    }
}
