// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

/** What separates works of equal totals, in the declared order. */
public enum TieBreak {
    JURY_SCORE,
    PUBLIC_VOTES,
    COUNTBACK,
    LOT
}
