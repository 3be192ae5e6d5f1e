// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

/** What a member is in one contest. */
public enum Role {
    ORGANISER,
    SCREENER,
    JUROR,
    COORDINATOR
}
