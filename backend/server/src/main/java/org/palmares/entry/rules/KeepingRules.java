// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import org.palmares.contest.KeptAs;
import org.palmares.entry.Entry;

/** As what the files of a work are kept; in doubt as what is kept longer. */
public final class KeepingRules {

    private KeepingRules() {}

    public static KeptAs of(Entry entry, boolean winner) {
        return switch (entry.state()) {
            // A draft with a number was handed in before and came back for a correction.
            case DRAFT -> entry.number() == null ? KeptAs.DRAFT : KeptAs.REFUSED;
            case REFUSED, WITHDRAWN, DISQUALIFIED -> KeptAs.REFUSED;
            case SUBMITTED, ACCEPTED -> winner ? KeptAs.WINNER : KeptAs.OTHER;
        };
    }
}
