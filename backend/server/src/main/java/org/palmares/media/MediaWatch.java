// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import org.palmares.media.store.MediaTable;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** Every watched media of this node: looked up together, told to each watcher by its own thread. */
@Component
class MediaWatch implements AutoCloseable {

    private static final class Watched {
        private final Sinks.Many<Media> changes = Sinks.many().replay().latest();
        private int watchers;
    }

    private final MediaTable table;
    private final Map<UUID, Watched> watched = new ConcurrentHashMap<>();
    private final Scheduler threads =
            Schedulers.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor());

    MediaWatch(MediaTable table) {
        this.table = table;
    }

    Flux<Media> of(UUID key) {
        return Flux.defer(() -> enter(key).changes.asFlux())
                .doFinally(_ -> leave(key))
                .distinctUntilChanged()
                .takeUntil(media -> media.state().isSettled())
                // A watcher that does not read delays nobody: it misses what is old by then.
                .onBackpressureLatest()
                .publishOn(threads, 1);
    }

    private Watched enter(UUID key) {
        Watched entered =
                watched.compute(
                        key,
                        (_, present) -> {
                            Watched one = present == null ? new Watched() : present;
                            one.watchers++;
                            return one;
                        });
        tell(key, entered, table.byKeys(List.of(key)));
        return entered;
    }

    private void leave(UUID key) {
        watched.computeIfPresent(key, (_, one) -> --one.watchers == 0 ? null : one);
    }

    /** Looks once at all that is watched. */
    void tick() {
        Map<UUID, Watched> now = Map.copyOf(watched);
        if (!now.isEmpty()) {
            List<Media> found = table.byKeys(now.keySet());
            now.forEach(
                    (key, one) ->
                            tell(
                                    key,
                                    one,
                                    found.stream().filter(m -> m.key().equals(key)).toList()));
        }
    }

    private static void tell(UUID key, Watched one, List<Media> found) {
        synchronized (one) {
            if (found.isEmpty()) {
                one.changes.tryEmitComplete();
            } else {
                one.changes.tryEmitNext(found.getFirst());
            }
        }
    }

    @Override
    public void close() {
        threads.dispose();
    }
}
