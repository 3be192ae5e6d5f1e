// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import org.jspecify.annotations.Nullable;
import org.palmares.media.store.OriginalsBucket;
import org.palmares.media.store.RenditionsBucket;
import org.palmares.media.store.UploadsBucket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The one clockwork of a node: makes the buckets once, then settles jobs and tells watchers. */
@Component
class MediaTicker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MediaTicker.class);

    private final MediaCompletion completion;
    private final MediaWatch watch;
    private final Runnable buckets;
    private final MediaProperties properties;
    private boolean bucketsMade;
    private @Nullable ScheduledExecutorService clockwork;

    MediaTicker(
            MediaCompletion completion,
            MediaWatch watch,
            UploadsBucket uploads,
            OriginalsBucket originals,
            RenditionsBucket renditions,
            MediaProperties properties) {
        this.completion = completion;
        this.watch = watch;
        this.properties = properties;
        this.buckets =
                () -> {
                    uploads.ensure();
                    originals.ensure();
                    renditions.ensure();
                };
    }

    @Override
    public void start() {
        // Without its buckets an api node still serves everything but files: it tries again.
        attempt(this::makeBuckets);
        clockwork =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofVirtual().name("media-ticker").factory());
        long period = properties.tick().toMillis();
        clockwork.scheduleWithFixedDelay(this::tick, period, period, TimeUnit.MILLISECONDS);
    }

    private void makeBuckets() {
        if (!bucketsMade) {
            buckets.run();
            bucketsMade = true;
        }
    }

    private void tick() {
        attempt(this::makeBuckets);
        attempt(completion::settle);
        attempt(watch::tick);
    }

    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("Tried again at the next tick: {}", e.toString());
        }
    }

    @Override
    public void stop() {
        if (clockwork != null) {
            clockwork.shutdownNow();
            clockwork = null;
        }
    }

    @Override
    public boolean isRunning() {
        return clockwork != null;
    }
}
