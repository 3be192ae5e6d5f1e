// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

/** What anybody sees of the counts before the results are published. */
public enum CountVisibility {
    LIVE,
    /** Down to a step. */
    ROUNDED,
    /** Revealed with the result. */
    HIDDEN
}
