// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.benchmarks;

import org.palmares.tools.localservers.LocalServers;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sends requests over a fixed number of connections for a fixed time, one at a time on each. */
final class Load {

    /** One request on a connection; the count says how many came before it on that connection. */
    interface Shot {
        void fire(HttpConnection connection, int number, int count) throws IOException;
    }

    /** Latencies in nanoseconds, sorted. */
    record Measured(double perSecond, long[] latencies, ProcessorTime used) {

        double percentileMillis(double share) {
            int index = (int) Math.min(latencies.length - 1.0, share * latencies.length);
            return latencies[index] / 1e6;
        }
    }

    private Load() {}

    static Measured run(LocalServers servers, int port, int connections, Duration time, Shot shot)
            throws InterruptedException, ExecutionException {
        ProcessorTime before = ProcessorTime.now(servers);
        long start = System.nanoTime();
        long end = start + time.toNanos();
        List<Future<long[]>> all = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(connections)) {
            for (int number = 0; number < connections; number++) {
                int own = number;
                all.add(threads.submit(() -> one(port, own, end, shot)));
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        List<long[]> parts = new ArrayList<>();
        for (Future<long[]> part : all) {
            parts.add(part.get());
        }
        long[] latencies = parts.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Measured(
                latencies.length / seconds, latencies, ProcessorTime.now(servers).since(before));
    }

    private static long[] one(int port, int number, long end, Shot shot) throws IOException {
        long[] taken = new long[200_000];
        int count = 0;
        try (var connection = new HttpConnection(port, number)) {
            while (count < taken.length && System.nanoTime() < end) {
                long before = System.nanoTime();
                shot.fire(connection, number, count);
                taken[count++] = System.nanoTime() - before;
            }
        }
        return Arrays.copyOf(taken, count);
    }
}
