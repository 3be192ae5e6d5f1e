// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Runs the sequencer of this node once in a beat, so that what comes in between is one batch. */
@Component
class SequencerThread implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SequencerThread.class);

    private final Sequencer sequencer;
    private final Duration beat;
    private final Semaphore stopping = new Semaphore(0);
    private volatile @Nullable Thread thread;

    SequencerThread(Sequencer sequencer, @Value("${palmares.ledger.beat:1s}") Duration beat) {
        this.sequencer = sequencer;
        this.beat = beat;
    }

    private void run() {
        while (thread == Thread.currentThread()) {
            boolean more = false;
            try {
                more = sequencer.round();
            } catch (RuntimeException e) {
                log.warn("The record did not grow: {}", e.toString());
            }
            if (!more && !isRested()) {
                return;
            }
        }
    }

    private boolean isRested() {
        try {
            return !stopping.tryAcquire(beat.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            return false;
        }
    }

    @Override
    public void start() {
        stopping.drainPermits();
        thread = Thread.ofVirtual().name("record-sequencer").unstarted(this::run);
        thread.start();
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running == null) {
            return;
        }
        stopping.release();
        try {
            // A batch is not interrupted in its middle.
            running.join(Duration.ofSeconds(3));
            sequencer.stop();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (DataAccessException e) {
            log.warn("The lease was not given back: {}", e.toString());
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
