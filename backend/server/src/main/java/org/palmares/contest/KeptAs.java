// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

/** As what the files of a work are kept. */
public enum KeptAs {
    WINNER,
    /** Neither a winner nor turned away. */
    OTHER,
    /** Refused, withdrawn or disqualified. */
    REFUSED,
    /** Never handed in. */
    DRAFT
}
