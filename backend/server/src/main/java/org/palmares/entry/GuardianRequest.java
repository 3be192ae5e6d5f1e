// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * One link by which a guardian is asked about one author.
 *
 * @param agrees null before the answer
 * @param guardian who answered, in that person's own words
 * @param relation what that person is to the author
 */
public record GuardianRequest(
        UUID key,
        UUID entry,
        String author,
        Instant madeAt,
        Instant expiresAt,
        boolean revoked,
        @Nullable Instant answeredAt,
        @Nullable Boolean agrees,
        @Nullable String guardian,
        @Nullable String relation) {

    /** Whether it may be answered now. */
    public boolean isOpen(Instant now) {
        return answeredAt == null && !revoked && now.isBefore(expiresAt);
    }

    public boolean isAgreed() {
        return Boolean.TRUE.equals(agrees);
    }
}
