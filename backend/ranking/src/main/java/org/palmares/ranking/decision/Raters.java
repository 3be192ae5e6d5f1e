// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.method.Nature;

import java.util.List;
import java.util.SortedMap;

/** What tie-breaks may ask of those who gave a part's figures. */
interface Raters {

    /** Whether of a rater's figure less is better. */
    Nature nature();

    /** What each rater gave an entry, scaled. */
    List<Fraction> given(EntryCode entry);

    /** What they may ask of a jury besides. */
    interface Jurors extends Raters {

        /** Every single mark of an entry that counted. */
        List<Fraction> marks(EntryCode entry);

        /** The figures of one criterion over the jurors. */
        SortedMap<EntryCode, Fraction> criterion(String id) throws CannotRank;
    }
}
