// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger;

import org.palmares.ledger.LogGrowth.Step;
import org.palmares.ledger.store.LeaseTable;
import org.palmares.ledger.store.LogTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;

/**
 * Gives leaves their indices and publishes what grew, round by round. Of several nodes the one with
 * the lease works, and keeps it for as long as it comes on; each write asks again whether its fence
 * still holds.
 */
@Component
class Sequencer {

    private static final Logger log = LoggerFactory.getLogger(Sequencer.class);

    /** Logs without news that are looked at in one round after taking over. */
    private static final int LOOKS = 20;

    private final LeaseTable lease;
    private final LogTable logs;
    private final LogGrowth growth;
    private final Queue<UUID> unseen = new ArrayDeque<>();
    private final Set<UUID> behind = new LinkedHashSet<>();
    private long fence = -1;

    Sequencer(LeaseTable lease, LogTable logs, LogGrowth growth) {
        this.lease = lease;
        this.logs = logs;
        this.growth = growth;
    }

    /**
     * @return whether there may be more to do at once
     */
    boolean round() {
        OptionalLong claimed = lease.claim();
        if (claimed.isEmpty()) {
            fence = -1;
            return false;
        }
        if (claimed.getAsLong() != fence) {
            takeOver(claimed.getAsLong());
        }
        Set<UUID> due = new LinkedHashSet<>(behind);
        due.addAll(logs.waiting());
        // Not before the question was answered: what is behind need not have leaves that wait.
        behind.clear();
        for (int n = 0; n < LOOKS && !unseen.isEmpty(); n++) {
            due.add(unseen.remove());
        }
        boolean more = growAll(due);
        return more || !unseen.isEmpty() && behind.isEmpty();
    }

    private boolean growAll(Set<UUID> due) {
        boolean more = false;
        Set<UUID> left = new LinkedHashSet<>(due);
        for (UUID each : due) {
            try {
                // The first one comes right after the claim.
                if (left.size() < due.size() && !lease.keep(fence)) {
                    return false;
                }
                Step step = growth.grow(each, fence);
                left.remove(each);
                more |= step == Step.MORE;
                if (step != Step.SETTLED) {
                    behind.add(each);
                }
            } catch (RecordUnreachable e) {
                // The storage is everybody's: the others would only wait for it in turn.
                log.warn("The record waits for its storage: {}", e.getMessage());
                behind.addAll(left);
                return false;
            } catch (RuntimeException e) {
                // One log must not hold the others up; it is tried again.
                log.warn("The record of {} did not grow: {}", each, e.toString());
                left.remove(each);
                behind.add(each);
            }
        }
        return more;
    }

    /** Whatever the one before did not live to publish; every log is compared once. */
    private void takeOver(long claimed) {
        log.info("This node writes the public record, fence {}", claimed);
        fence = claimed;
        behind.clear();
        unseen.clear();
        unseen.addAll(logs.all());
    }

    /** Gives the lease back. */
    void stop() {
        lease.release();
        fence = -1;
    }
}
