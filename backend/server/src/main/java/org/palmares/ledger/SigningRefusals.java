// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger;

import org.jspecify.annotations.Nullable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.ledger.store.LogStateTable;
import org.palmares.ledger.store.LogTable.Progress;
import org.palmares.ledger.store.RecordBucket.Published;
import org.palmares.ranking.record.Checkpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Map;

/** Says, once, that a log is no longer signed for and why, and once that it is again. */
@Component
class SigningRefusals {

    private static final Logger log = LoggerFactory.getLogger(SigningRefusals.class);

    private final LogStateTable states;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;

    SigningRefusals(
            LogStateTable states,
            TransactionTemplate transactions,
            ApplicationEventPublisher events) {
        this.states = states;
        this.transactions = transactions;
        this.events = events;
    }

    /** Takes note of what was found at this look, if it is not what was known. */
    void note(Progress progress, @Nullable SigningFault fault, @Nullable Published published) {
        if (fault != null && !fault.name().equals(progress.fault())) {
            refuse(progress, fault, published);
        }
        if (fault == null && progress.fault() != null) {
            resume(progress);
        }
    }

    private void refuse(Progress progress, SigningFault fault, @Nullable Published published) {
        SignedHead signed = progress.signed();
        String detail =
                "rows %d, signed %s, published %s"
                        .formatted(
                                progress.leaves(),
                                signed == null ? "nothing" : signed.size() + " " + signed.root(),
                                published == null ? "nothing" : head(published));
        log.error(
                "The record {} is not signed any more: {} ({})", progress.origin(), fault, detail);
        transactions.executeWithoutResult(
                _ -> {
                    states.refused(progress.log(), fault, detail);
                    audit("record.refused", progress, Map.of("fault", fault.name()));
                });
    }

    private void resume(Progress progress) {
        log.warn("The record {} is signed again", progress.origin());
        transactions.executeWithoutResult(
                _ -> {
                    states.resumed(progress.log());
                    audit("record.resumed", progress, Map.of());
                });
    }

    private static String head(Published published) {
        return Checkpoint.ofNote(published.note())
                .map(found -> "%d %s of %s".formatted(found.size(), found.root(), found.origin()))
                .orElse("no checkpoint");
    }

    private void audit(String action, Progress progress, Map<String, String> details) {
        events.publishEvent(new AuditedEvent(action, progress.log(), null, null, details));
    }
}
