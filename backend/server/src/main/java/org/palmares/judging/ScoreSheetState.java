// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

/** How far a score sheet has come. */
public enum ScoreSheetState {
    EMPTY,
    DRAFT,
    SUBMITTED,
    /** Counted in the standing; nothing changes it any more. */
    SEALED
}
