// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

/** By what a prize is won. */
public enum PrizeKind {
    JURY,
    AUDIENCE,
    /** For the unit with most works. */
    PARTICIPATION,
    /** For an agency or a group. */
    COLLECTIVE
}
