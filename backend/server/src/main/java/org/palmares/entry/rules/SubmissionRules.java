// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import static org.palmares.entry.EntryRefusal.AUTHORS_MISSING;
import static org.palmares.entry.EntryRefusal.CONSENT_CHANGED;
import static org.palmares.entry.EntryRefusal.CONSENT_MISSING;
import static org.palmares.entry.EntryRefusal.TITLE_MISSING;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Requirements;
import org.palmares.entry.Entry;
import org.palmares.entry.Work;
import org.palmares.kernel.Refusal;

import java.util.ArrayList;
import java.util.List;

/** What a draft must hold before it can be handed in; everything missing is said at once. */
public final class SubmissionRules {

    private SubmissionRules() {}

    /** Nobody agrees to a text that changed after it was read. */
    public static List<Refusal> consent(@Nullable Integer read, int current) {
        return read == null || read == current
                ? List.of()
                : List.of(Refusal.of(CONSENT_CHANGED).at("consent"));
    }

    /**
     * Every file must have arrived whole; that one is still being checked or transcoded hinders
     * nobody minutes before a deadline.
     */
    public static List<Refusal> check(Entry entry, boolean consent, Work work, Requirements asked) {
        var refusals = new ArrayList<Refusal>();
        if (entry.title().isEmpty()) {
            refusals.add(Refusal.of(TITLE_MISSING).at("title"));
        }
        if (entry.authors().isEmpty()) {
            refusals.add(Refusal.of(AUTHORS_MISSING).at("authors"));
        }
        if (!consent) {
            refusals.add(Refusal.of(CONSENT_MISSING).at("consent"));
        }
        refusals.addAll(PartRules.check(work, asked));
        refusals.addAll(ContentRules.check(work));
        refusals.addAll(LinkRules.check(work, asked));
        refusals.addAll(PublicationRules.check(work, asked));
        refusals.addAll(CompanionRules.check(work, asked));
        return refusals;
    }
}
