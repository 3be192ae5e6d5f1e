// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The right to work on a job, kept alive by a beat that carries the progress. When it is lost, the
 * work is stopped at once: somebody else is at it.
 */
final class Lease implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Lease.class);

    private final LeaseTable table;
    private final TranscodeJob job;
    private final Duration length;
    private final Thread heart;
    private final AtomicReference<Runnable> stopWork = new AtomicReference<>(() -> {});
    private volatile String step;
    private volatile int progress;
    private volatile boolean lost;
    private boolean toldEarly;
    private volatile boolean stopped;
    private volatile boolean closed;
    private volatile long lastBeat = System.nanoTime();

    Lease(LeaseTable table, TranscodeJob job, Duration length) {
        this.table = table;
        this.job = job;
        this.length = length;
        // A retry was seen transcoding; it does not step back while it fetches its file again.
        this.step = job.attempt() > 1 ? "TRANSCODING" : "CHECKING";
        this.heart = Thread.ofVirtual().name("lease-" + job.media()).start(this::keep);
    }

    TranscodeJob job() {
        return job;
    }

    boolean isLost() {
        return lost;
    }

    /** The worker itself stops: the work ends, and the job can be given back. */
    void stop() {
        stopped = true;
        stopWork.get().run();
    }

    /** How to end at once what runs now; replaces what was named before. */
    void whenOver(Runnable stop) {
        stopWork.set(stop);
        if (isOver()) {
            stop.run();
        }
    }

    private boolean isOver() {
        return lost || stopped;
    }

    /** Throws once the work has no right to go on. */
    void check() {
        if (isOver()) {
            throw new WorkOverException();
        }
    }

    /** Percent of the transcoding; told at once where it has grown. */
    void transcoding(int percent) {
        boolean tell = !step.equals("TRANSCODING") || percent > progress;
        step = "TRANSCODING";
        progress = Math.max(progress, Math.clamp(percent, 0, 99));
        if (tell) {
            beat();
        }
    }

    /** The lowest rung can be watched as far as it is; told once. */
    synchronized void playableEarly() {
        if (!toldEarly && !closed && !lost) {
            toldEarly = table.early(job);
        }
    }

    private void keep() {
        while (!closed && !lost) {
            try {
                Thread.sleep(length.dividedBy(4));
            } catch (InterruptedException _) {
                return;
            }
            beat();
        }
    }

    private synchronized void beat() {
        if (closed || lost) {
            return;
        }
        try {
            if (table.beat(job, step, progress, length)) {
                lastBeat = System.nanoTime();
            } else {
                lose("another worker has it, or it was removed");
            }
        } catch (DataAccessException e) {
            LOG.warn("No beat for {}: {}", job.media(), e.getMessage());
            if (System.nanoTime() - lastBeat > length.toNanos()) {
                lose("the database did not answer");
            }
        }
    }

    private void lose(String why) {
        LOG.warn("The lease of {} is lost: {}", job.media(), why);
        lost = true;
        stopWork.get().run();
    }

    @Override
    public synchronized void close() {
        closed = true;
        heart.interrupt();
    }
}
