// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import static org.palmares.entry.EntryRefusal.ALREADY_PUBLISHED;
import static org.palmares.entry.EntryRefusal.DISQUALIFICATION_REASON_MISSING;
import static org.palmares.entry.EntryRefusal.NOT_COMPETING;
import static org.palmares.entry.EntryRefusal.NOT_DISQUALIFIED;
import static org.palmares.entry.EntryRefusal.SEALED_WITHOUT_IT;

import org.palmares.contest.Contest;
import org.palmares.entry.Entry;
import org.palmares.entry.EntryState;
import org.palmares.kernel.Refusal;

import java.util.ArrayList;
import java.util.List;

/** An accepted work may be disqualified at any time, and come back until results are published. */
public final class DisqualificationRules {

    private DisqualificationRules() {}

    public static List<Refusal> disqualify(Entry entry, String reason) {
        return entry.isAccepted() ? reason(reason) : List.of(Refusal.of(NOT_COMPETING));
    }

    /**
     * @param barred whether votes or marks were sealed without the work
     */
    public static List<Refusal> reinstate(
            Entry entry, Contest contest, String reason, boolean barred) {
        if (entry.state() != EntryState.DISQUALIFIED) {
            return List.of(Refusal.of(NOT_DISQUALIFIED));
        }
        var refusals = new ArrayList<Refusal>(reason(reason));
        if (contest.publishedAt() != null) {
            refusals.add(Refusal.of(ALREADY_PUBLISHED));
        } else if (barred) {
            refusals.add(Refusal.of(SEALED_WITHOUT_IT));
        }
        return refusals;
    }

    private static List<Refusal> reason(String reason) {
        return reason.isEmpty()
                ? List.of(Refusal.of(DISQUALIFICATION_REASON_MISSING).at("reason"))
                : List.of();
    }
}
