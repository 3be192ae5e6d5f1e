// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.method;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.exact.Fraction;

import java.util.SortedMap;

/** A joining that lets every entry meet every other in the raters' eyes. */
public sealed interface Pairwise extends Joining permits Copeland, Schulze {

    /** More entries than this would take too long to compare. */
    int MOST_ENTRIES = 500;

    /**
     * @param table of at most {@value #MOST_ENTRIES} entries
     */
    SortedMap<EntryCode, Fraction> of(Table table, Nature nature);

    @Override
    default int least() {
        return 1;
    }
}
