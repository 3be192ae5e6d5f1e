// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.EntryCode;

/** Whether an entry goes on to the next round, and why. */
public record Passage(EntryCode entry, Why why) {

    /** The kinds of reasons. */
    public enum Why {
        /** It has one of the places that go on. */
        PLACE,
        /** Equal at the last place that goes on, and all of those were to be kept. */
        TIE_KEPT,
        /** Behind the last place that goes on. */
        BELOW_PLACES,
        /** Equal at the last place that goes on, and none of those was to be kept. */
        TIE_DROPPED,
        /** Its total does not reach the declared figure. */
        BELOW_FIGURE,
        /** It has no place. */
        NO_PLACE
    }

    public boolean goesOn() {
        return why == Why.PLACE || why == Why.TIE_KEPT;
    }
}
