// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.exact.Fraction;

/**
 * Why an entry has no place.
 *
 * @param of the part or ranking that decided
 * @param present the figure it has
 * @param needed the figure it would need
 */
public record NoPlace(EntryCode entry, Why why, String of, Fraction present, Fraction needed) {

    /** The kinds of reasons. */
    public enum Why {
        /** Fewer sheets or marks than the quorum. */
        SHEETS_BELOW_QUORUM,
        /** Fewer votes than the quorum. */
        VOTES_BELOW_QUORUM,
        /** So many jurors eliminated it. */
        BARRED,
        /** No figure at all. */
        NO_FIGURE,
        /** A figure beyond its threshold. */
        BEYOND_THRESHOLD
    }
}
