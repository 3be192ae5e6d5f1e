// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import org.palmares.contest.ContestOpened;
import org.palmares.contest.RehearsalWiped;
import org.palmares.judging.store.JudgingRehearsalTable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Panels, sheets and marks of rehearsals: known from their opening, gone with them. */
@Component
class RehearsedPanels {

    private final JudgingRehearsalTable table;

    RehearsedPanels(JudgingRehearsalTable table) {
        this.table = table;
    }

    @EventListener
    void on(ContestOpened event) {
        if (event.contest().isRehearsal()) {
            table.mark(event.contest().key());
        }
    }

    @EventListener
    void on(RehearsalWiped event) {
        table.wipe(event.contest());
    }
}
