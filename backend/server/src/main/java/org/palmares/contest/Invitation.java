// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A single-use link that gives a role; only the hash of its token is kept.
 *
 * @param category the one that the role is limited to; null for the whole contest
 */
public record Invitation(
        UUID key,
        UUID contest,
        Role role,
        @Nullable UUID category,
        String name,
        @Nullable String email,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant sentAt,
        @Nullable Instant openedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant revokedAt) {

    public InvitationState state(Instant now) {
        if (acceptedAt != null) {
            return InvitationState.ACCEPTED;
        }
        if (revokedAt != null) {
            return InvitationState.REVOKED;
        }
        if (!now.isBefore(expiresAt)) {
            return InvitationState.EXPIRED;
        }
        if (openedAt != null) {
            return InvitationState.OPENED;
        }
        return sentAt != null ? InvitationState.SENT : InvitationState.MADE;
    }
}
