// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

/** Who looks at what one person has done before it counts. */
public enum Approval {
    /** Another person confirms it. */
    TWO_PEOPLE,
    /** Everybody can see for a day what is about to count, and it can be taken back meanwhile. */
    ONE_WITH_DELAY
}
