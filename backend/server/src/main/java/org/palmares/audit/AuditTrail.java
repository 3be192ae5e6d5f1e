// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.audit;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.audit.store.AuditTable;
import org.palmares.contest.Members;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.Page;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/** Keeps what happens, and shows it to those who oversee a contest. */
@Component
public class AuditTrail {

    private final AuditTable table;
    private final Members members;

    AuditTrail(AuditTable table, Members members) {
        this.table = table;
        this.members = members;
    }

    // Synchronous on purpose: if it cannot be recorded, it did not happen.
    @EventListener
    void on(AuditedEvent event) {
        table.insert(event);
    }

    /** Latest first; empty to others than organisers and observers. */
    public Optional<Page<Recorded>> of(
            UUID contest, Viewer viewer, @Nullable Integer first, @Nullable Long before) {
        if (!members.oversees(contest, viewer)) {
            return Optional.empty();
        }
        int size = Page.size(first);
        return Optional.of(
                Page.of(
                        table.page(contest, before, size + 1),
                        size,
                        before != null,
                        table.count(contest),
                        recorded -> String.valueOf(recorded.position())));
    }
}
