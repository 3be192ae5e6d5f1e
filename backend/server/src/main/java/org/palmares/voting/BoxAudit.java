// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.palmares.kernel.AuditedEvent;
import org.palmares.voting.store.BoxSealTable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.UUID;

/** What the audit keeps of a box's end. No figures: counts that are hidden are hidden there too. */
@Component
class BoxAudit {

    private final BoxSealTable seals;
    private final ApplicationEventPublisher events;

    BoxAudit(BoxSealTable seals, ApplicationEventPublisher events) {
        this.seals = seals;
        this.events = events;
    }

    void sealed(BoxSeal seal) {
        audit("ballot-box.sealed", seal.contest(), seal.digest());
    }

    void sealed(PeriodBox box, BoxSeal seal) {
        events.publishEvent(
                new AuditedEvent(
                        "period.sealed",
                        box.contest(),
                        null,
                        null,
                        Map.of(
                                "period", Integer.toString(box.number()),
                                "digest", seal.digest())));
    }

    /** The very same difference is kept once. */
    void mismatch(UUID contest, String difference) {
        String digest = Digests.sha256(difference);
        if (seals.recordMismatch(contest, digest, difference)) {
            audit("ballot-box.seal-refused", contest, digest);
        }
    }

    private void audit(String action, UUID contest, String digest) {
        events.publishEvent(
                new AuditedEvent(action, contest, null, null, Map.of("digest", digest)));
    }
}
