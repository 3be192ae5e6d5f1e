// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.benchmarks;

import org.palmares.tools.localservers.LocalServers;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the processes have used of the processor so far. Unlike a rate, the difference of two hardly
 * depends on what else a machine does.
 *
 * @param java the server and the load generator, which share a process
 */
record ProcessorTime(Duration java, Duration postgres, Duration redis) {

    static ProcessorTime now(LocalServers servers) {
        return new ProcessorTime(
                family(ProcessHandle.current().pid(), false),
                family(servers.postgresProcess().pid(), true),
                family(servers.redisProcess().pid(), true));
    }

    ProcessorTime since(ProcessorTime start) {
        return new ProcessorTime(
                java.minus(start.java), postgres.minus(start.postgres), redis.minus(start.redis));
    }

    /** In microseconds for each of so many. */
    String each(long times) {
        return "Java %d, PostgreSQL %d, Redis %d µs"
                .formatted(
                        java.toNanos() / 1000 / times,
                        postgres.toNanos() / 1000 / times,
                        redis.toNanos() / 1000 / times);
    }

    private static Duration family(long head, boolean withChildren) {
        ProcessHandle process = ProcessHandle.of(head).orElseThrow();
        return Stream.concat(
                        Stream.of(process), withChildren ? process.descendants() : Stream.empty())
                .map(one -> one.info().totalCpuDuration())
                .flatMap(Optional::stream)
                .reduce(Duration.ZERO, Duration::plus);
    }
}
