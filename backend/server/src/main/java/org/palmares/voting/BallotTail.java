// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.jspecify.annotations.Nullable;
import org.palmares.voting.store.BallotBoxTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The tailer of this node: gives committed ballots their positions and leaves, then brings the
 * counts up to them. Of several nodes one at a time holds the fence.
 */
@Component
class BallotTail implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(BallotTail.class);
    private static final long IDLE_MILLIS = 1_000;
    private static final long RECONCILE = Duration.ofSeconds(5).toNanos();

    private final BallotPositions positions;
    private final BallotBoxTable boxes;
    private final Recount recount;
    private final Semaphore work = new Semaphore(0);
    private final Set<UUID> behind = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Thread thread;
    private long reconciledAt = System.nanoTime() - RECONCILE;

    BallotTail(BallotPositions positions, BallotBoxTable boxes, Recount recount) {
        this.positions = positions;
        this.boxes = boxes;
        this.recount = recount;
    }

    /** Said after a commit, so that nobody waits for the next round. */
    void wake() {
        if (work.availablePermits() == 0) {
            work.release();
        }
    }

    /** One round: true where there may be more to do at once. */
    boolean round() {
        Set<UUID> moved = positions.assign();
        behind.addAll(moved);
        if (System.nanoTime() - reconciledAt > RECONCILE) {
            // Whatever another node placed and did not live to count.
            behind.addAll(boxes.unsealed());
            reconciledAt = System.nanoTime();
        }
        behind.removeIf(recount::catchUp);
        return !moved.isEmpty();
    }

    private void run() {
        // The first connection takes longer than a vote may wait for it.
        recount.connect();
        while (thread == Thread.currentThread()) {
            try {
                if (!round()) {
                    work.tryAcquire(IDLE_MILLIS, TimeUnit.MILLISECONDS);
                }
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException e) {
                log.warn("The tail was not drained: {}", e.toString());
                if (!rested()) {
                    return;
                }
            }
        }
    }

    private static boolean rested() {
        try {
            Thread.sleep(IDLE_MILLIS);
            return true;
        } catch (InterruptedException _) {
            return false;
        }
    }

    @Override
    public void start() {
        // Not a virtual one: those wait in line behind every busy request, with the fence in hand.
        thread = Thread.ofPlatform().daemon().name("ballot-tail").unstarted(this::run);
        thread.start();
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running == null) {
            return;
        }
        wake();
        try {
            // A statement is not interrupted in its middle.
            running.join(Duration.ofSeconds(3));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
