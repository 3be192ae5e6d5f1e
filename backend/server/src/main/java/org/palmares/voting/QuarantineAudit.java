// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.palmares.kernel.AuditedEvent;
import org.palmares.voting.QuarantineStep.Result;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.UUID;

/** What the audit keeps of decisions on ballots: never of which work they are. */
@Component
class QuarantineAudit {

    private final ApplicationEventPublisher events;

    QuarantineAudit(ApplicationEventPublisher events) {
        this.events = events;
    }

    void proposed(QuarantineCase found) {
        QuarantineStep step = found.open().orElseThrow();
        audit(
                step.dueAt() == null ? "ballots.decision-proposed" : "ballots.decision-announced",
                found,
                step,
                step.proposedBy());
    }

    /**
     * @param actor who answered, or who announced it where time did
     */
    void answered(QuarantineCase found, QuarantineStep step, Result result, UUID actor) {
        audit(
                result == Result.WITHDRAWN
                        ? "ballots.decision-withdrawn"
                        : "ballots.decision-taken",
                found,
                step,
                actor);
    }

    private void audit(String action, QuarantineCase found, QuarantineStep step, UUID actor) {
        events.publishEvent(
                new AuditedEvent(
                        action,
                        found.contest(),
                        actor,
                        found.key(),
                        Map.of(
                                "decision", step.decision().name(),
                                "exclusion", step.reason().name(),
                                "reason", step.note())));
    }
}
