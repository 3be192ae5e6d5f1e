// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import java.util.List;

/** An entry that is to be placed, with all that the chain of tie-breaks may ask for. */
record Candidate(EntryFigures figures, JuryScoring.JuryFigures jury, Votes votes, int order) {

    static List<EntryCode> codes(List<Candidate> candidates) {
        return candidates.stream().map(candidate -> candidate.figures().entry()).toList();
    }
}
