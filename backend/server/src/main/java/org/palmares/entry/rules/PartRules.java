// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import static org.palmares.entry.EntryRefusal.KIND_NOT_ACCEPTED;
import static org.palmares.entry.EntryRefusal.TOO_FEW_PARTS;
import static org.palmares.entry.EntryRefusal.TOO_MANY_PARTS;

import org.palmares.contest.Requirements;
import org.palmares.contest.WorkKind;
import org.palmares.entry.Part;
import org.palmares.entry.Work;
import org.palmares.kernel.Refusal;

import java.util.ArrayList;
import java.util.List;

/** How many parts a work has, and of which kinds. */
public final class PartRules {

    private PartRules() {}

    /** Whether one more part of this kind fits. */
    public static List<Refusal> add(int parts, WorkKind kind, Requirements asked) {
        if (parts >= asked.maxParts()) {
            return List.of(Refusal.of(TOO_MANY_PARTS, asked.maxParts()).at("parts"));
        }
        return asked.limits(kind).isPresent()
                ? List.of()
                : List.of(Refusal.of(KIND_NOT_ACCEPTED, KindName.of(kind)).at("kind"));
    }

    static List<Refusal> check(Work work, Requirements asked) {
        var refusals = new ArrayList<Refusal>();
        if (work.parts().size() < asked.minParts()) {
            refusals.add(Refusal.of(TOO_FEW_PARTS, asked.minParts()).at("parts"));
        }
        if (work.parts().size() > asked.maxParts()) {
            refusals.add(Refusal.of(TOO_MANY_PARTS, asked.maxParts()).at("parts"));
        }
        for (Part part : work.parts()) {
            if (asked.limits(part.kind()).isEmpty()) {
                refusals.add(
                        Refusal.of(KIND_NOT_ACCEPTED, KindName.of(part.kind()))
                                .at(PartName.path(part, "kind")));
            }
        }
        return refusals;
    }
}
