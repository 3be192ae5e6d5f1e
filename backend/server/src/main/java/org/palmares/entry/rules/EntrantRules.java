// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import static org.palmares.entry.EntryRefusal.TOO_MANY_WORKS;

import org.palmares.contest.Requirements;
import org.palmares.kernel.Refusal;

import java.util.List;

/** How many works one account hands in. */
public final class EntrantRules {

    private EntrantRules() {}

    /**
     * @param handedIn the account's works in the category that stand, without this one
     */
    public static List<Refusal> check(int handedIn, Requirements asked) {
        Integer most = asked.worksPerEntrant();
        return most != null && handedIn >= most
                ? List.of(Refusal.of(TOO_MANY_WORKS, most).at("categoryId"))
                : List.of();
    }
}
