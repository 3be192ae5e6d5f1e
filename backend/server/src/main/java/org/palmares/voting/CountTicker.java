// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Reads the counts of watched contests once a second, on one thread of this node, and fans them
 * out. It never writes to a client: each subscriber is written to on a virtual thread of its own.
 */
@Component
class CountTicker implements DisposableBean {

    private static final Duration BEAT = Duration.ofSeconds(1);

    private final Scheduler clock = Schedulers.newSingle("count-ticker", true);
    private final Scheduler writers =
            Schedulers.fromExecutorService(
                    Executors.newThreadPerTaskExecutor(
                            Thread.ofVirtual().name("count-watcher-", 0).factory()));
    private final Cache<UUID, Flux<Counts>> watched =
            Caffeine.newBuilder().maximumSize(1_000).build();

    Flux<Counts> watch(UUID contest, Supplier<Counts> read) {
        return watched.get(contest, _ -> ticks(read))
                .onBackpressureLatest()
                // One at a time: what waits is replaced by what is newer.
                .publishOn(writers, 1);
    }

    /** Begins with the first watcher, ends with the last; who comes later gets the latest first. */
    private Flux<Counts> ticks(Supplier<Counts> read) {
        return Flux.interval(Duration.ZERO, BEAT, clock)
                .onBackpressureDrop()
                .concatMap(_ -> reading(read), 1)
                .distinctUntilChanged(counts -> new Moment(counts.position(), counts.votes()))
                .replay(1)
                .refCount();
    }

    private record Moment(long position, Map<UUID, Long> votes) {}

    /** A reading that fails is one beat without a change. */
    private static Flux<Counts> reading(Supplier<Counts> read) {
        return Flux.defer(() -> Flux.just(read.get()))
                .onErrorResume(DataAccessException.class, _ -> Flux.empty());
    }

    @Override
    public void destroy() {
        clock.dispose();
        writers.dispose();
    }
}
