// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Window;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The ballots of one period of a vote and how far they have come.
 *
 * @param number from 1
 * @param readAt by the database's clock
 * @param recorded whether its ballots go on the public record
 * @param castSeal once it was recounted after its end
 * @param tallySealedAt when the latest tally was sealed as counted
 * @param won whether its winners are known
 */
public record PeriodBox(
        UUID contest,
        int number,
        Window window,
        Instant readAt,
        boolean recorded,
        @Nullable BoxSeal castSeal,
        @Nullable Instant tallySealedAt,
        boolean won) {

    public Optional<BoxSeal> seal() {
        return Optional.ofNullable(castSeal);
    }

    public boolean isSealed() {
        return castSeal != null;
    }
}
