// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

/** How far an invitation has come. */
public enum InvitationState {
    MADE,
    SENT,
    OPENED,
    ACCEPTED,
    REVOKED,
    EXPIRED;

    /** Whether it can still be accepted. */
    public boolean isOpen() {
        return this == MADE || this == SENT || this == OPENED;
    }
}
