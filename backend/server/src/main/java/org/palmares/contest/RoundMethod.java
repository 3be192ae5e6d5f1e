// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

/** How jurors say in a preliminary round what they think of a work. */
public enum RoundMethod {
    /** Each juror lets a work pass, refuses it, or leaves it undecided. */
    PASS_FAIL,
    /** Each juror marks the contest's criteria, as in the final round. */
    POINTS
}
