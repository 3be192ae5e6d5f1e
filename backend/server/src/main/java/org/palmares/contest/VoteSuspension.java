// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.jspecify.annotations.Nullable;
import org.palmares.kernel.Text;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Votes are not taken for a while, because of an incident. As much time is added to the end, so
 * that nobody loses any.
 *
 * @param lasts as it was proposed
 * @param reason everybody reads it
 * @param from null while it waits for its second person
 * @param until when votes are taken again
 */
public record VoteSuspension(
        UUID key,
        UUID contest,
        Duration lasts,
        Text reason,
        UUID proposedBy,
        Instant proposedAt,
        @Nullable Instant from,
        @Nullable Instant until) {

    public boolean isProposed() {
        return from == null;
    }

    /** Its end, where that is still to come. */
    Optional<Instant> endsAfter(Instant now) {
        return isOn(now) ? Optional.ofNullable(until) : Optional.empty();
    }

    public boolean isOn(Instant now) {
        return until != null && now.isBefore(until);
    }
}
