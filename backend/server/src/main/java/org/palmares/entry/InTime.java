// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import java.time.Instant;

/**
 * Why a work that was handed in after the end of intake is in time all the same: its last bytes
 * were promised at this moment, before the end.
 */
public record InTime(Proof by, Instant at) {

    /** What the promise was. */
    public enum Proof {
        /** Its SHA-256 had been announced. */
        MANIFEST,
        /** A first part had been stored. */
        FIRST_PART,
        /** It had come to the secretariat. */
        ARRIVAL,
        /** It had been posted. */
        POSTMARK
    }
}
