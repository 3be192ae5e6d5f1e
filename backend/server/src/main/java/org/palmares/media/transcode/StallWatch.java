// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Kills a program of which nothing was seen for too long. */
final class StallWatch implements AutoCloseable {

    private final Thread thread;
    private volatile long movedAt = System.nanoTime();
    private volatile boolean stalled;

    StallWatch(Process process, Duration stall) {
        this.thread = Thread.ofVirtual().start(() -> killWhenStalled(process, stall));
    }

    void moved() {
        movedAt = System.nanoTime();
    }

    boolean hasStalled() {
        return stalled;
    }

    private void killWhenStalled(Process process, Duration stall) {
        try {
            while (!process.waitFor(250, TimeUnit.MILLISECONDS)) {
                if (System.nanoTime() - movedAt > stall.toNanos()) {
                    stalled = true;
                    Sandbox.kill(process);
                    return;
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
