// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Window;
import org.palmares.voting.rules.CountPolicy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The ballots of one open contest and how far they have come.
 *
 * @param readAt by the database's clock
 * @param recorded whether its ballots go on the public record
 * @param castSeal once the box was recounted after the window's end
 * @param mismatchAt when a recount last differed from the counters; only of note while unsealed
 * @param tallySealedAt when the latest tally was sealed as counted
 */
public record BallotBox(
        UUID contest,
        Window window,
        CountPolicy counts,
        Instant readAt,
        boolean recorded,
        @Nullable BoxSeal castSeal,
        @Nullable Instant mismatchAt,
        @Nullable Instant tallySealedAt) {

    public Optional<BoxSeal> seal() {
        return Optional.ofNullable(castSeal);
    }

    public boolean isSealed() {
        return castSeal != null;
    }
}
