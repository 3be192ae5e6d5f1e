// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import static org.palmares.entry.EntryRefusal.CHECKLIST_CHANGED;
import static org.palmares.entry.EntryRefusal.CHECKLIST_NOT_TICKED;

import org.palmares.entry.Checklist;
import org.palmares.entry.ChecklistItem;
import org.palmares.entry.Decision;
import org.palmares.kernel.Refusal;

import java.util.List;

/** A work is accepted only with every required item confirmed, of the list as it stands. */
public final class ChecklistRules {

    private ChecklistRules() {}

    public static List<Refusal> accept(Checklist checklist, Decision decision) {
        if (decision.checklist() != null && decision.checklist() != checklist.version()) {
            return List.of(Refusal.of(CHECKLIST_CHANGED).at("ticked"));
        }
        return checklist.items().stream()
                .filter(ChecklistItem::required)
                .filter(item -> !decision.ticked().contains(item.key()))
                .map(item -> Refusal.of(CHECKLIST_NOT_TICKED, item.words()).at("ticked"))
                .toList();
    }

    /** The ticks that belong to the list, in its order. */
    public static List<String> known(Checklist checklist, List<String> ticked) {
        return checklist.items().stream().map(ChecklistItem::key).filter(ticked::contains).toList();
    }
}
