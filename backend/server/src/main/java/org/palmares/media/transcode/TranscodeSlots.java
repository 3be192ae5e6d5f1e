// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * As many files at a time as the worker has slots. A slot is a platform thread: ffmpeg is tied to
 * the life of the thread that starts it.
 */
final class TranscodeSlots implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TranscodeSlots.class);

    private final LeaseTable leases;
    private final AttemptRun attempts;
    private final String name;
    private final WorkerProperties properties;
    private CountDownLatch stopping = new CountDownLatch(1);
    private List<Thread> slots = List.of();

    TranscodeSlots(
            LeaseTable leases, AttemptRun attempts, String name, WorkerProperties properties) {
        this.leases = leases;
        this.attempts = attempts;
        this.name = name;
        this.properties = properties;
    }

    @Override
    public void start() {
        stopping = new CountDownLatch(1);
        slots =
                IntStream.rangeClosed(1, properties.slots())
                        .mapToObj(n -> Thread.ofPlatform().name("slot-" + n).start(this::work))
                        .toList();
        LOG.info("Worker {} with {} slots", name, properties.slots());
    }

    private void work() {
        while (isWaiting(Duration.ZERO)) {
            Optional<TranscodeJob> job = claim();
            if (job.isPresent()) {
                attempts.run(job.get());
            } else if (!isWaiting(properties.poll())) {
                return;
            }
        }
    }

    private Optional<TranscodeJob> claim() {
        try {
            return leases.claim(name, properties.lease());
        } catch (DataAccessException e) {
            LOG.warn("No look for work: {}", e.getMessage());
            return Optional.empty();
        }
    }

    /** True when this long has passed without the worker being stopped. */
    private boolean isWaiting(Duration time) {
        try {
            return !stopping.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            return false;
        }
    }

    /** No new claims; ffmpeg is killed and the leases are given back. */
    @Override
    public void stop() {
        stopping.countDown();
        attempts.stopAll();
        for (Thread slot : slots) {
            try {
                slot.join(Duration.ofSeconds(8));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
        slots = List.of();
    }

    @Override
    public boolean isRunning() {
        return !slots.isEmpty();
    }
}
