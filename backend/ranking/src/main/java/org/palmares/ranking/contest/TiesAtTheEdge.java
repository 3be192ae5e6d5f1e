// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.contest;

/** What becomes of equal entries where there is not room for all of them. */
public enum TiesAtTheEdge {
    /** All of them are in, and there are more than the bound. */
    KEEP_ALL,
    /** None of them is in, and there are fewer than the bound. */
    DROP_ALL
}
