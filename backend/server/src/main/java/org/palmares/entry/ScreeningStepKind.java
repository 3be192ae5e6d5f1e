// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

/** What can happen to a work on the screeners' desk. */
public enum ScreeningStepKind {
    ACCEPT,
    REFUSE,
    REQUEST_CORRECTION,
    /** The time for a correction is over: the work came back as it stood. */
    LAPSE,
    /** The entrant answered a refusal. */
    ANSWER,
    UNDO
}
