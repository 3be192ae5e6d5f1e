// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

/** How far a work has come. */
public enum EntryState {
    DRAFT,
    SUBMITTED,
    ACCEPTED,
    REFUSED,
    WITHDRAWN,
    DISQUALIFIED
}
