// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import static org.palmares.entry.EntryRefusal.AUTHORS_MISSING;
import static org.palmares.entry.EntryRefusal.CONSENT_MISSING;
import static org.palmares.entry.EntryRefusal.TITLE_MISSING;

import org.palmares.contest.Requirements;
import org.palmares.entry.Entry;
import org.palmares.entry.Work;
import org.palmares.kernel.Refusal;

import java.util.ArrayList;
import java.util.List;

/** What a draft must hold before it can be handed in; everything missing is said at once. */
public final class SubmissionRules {

    private SubmissionRules() {}

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
