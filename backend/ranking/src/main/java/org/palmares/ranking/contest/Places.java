// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.contest;

/** How places are counted where entries share one. */
public enum Places {
    /** 1, 2, 2, 4. */
    STANDARD,
    /** 1, 2, 2, 3. */
    DENSE,
    /** 1, 2–3, 2–3, 4: all places that are shared are named. */
    SHARED,
    /** No place is shared: the chain of tie-breaks must end in a lot or the order of entries. */
    STRICT
}
