// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Where a work lies on the screeners' desk.
 *
 * @param firstLookBy who has given a first opinion that waits for a second
 * @param claimedBy who has it open now
 * @param alike other works of the contest with a file of the very same bytes, by number
 */
public record Seat(
        UUID entry,
        ScreeningLook look,
        @Nullable UUID firstLookBy,
        @Nullable UUID claimedBy,
        @Nullable Instant claimedUntil,
        List<UUID> alike) {

    public boolean isClaimedByAnother(UUID account) {
        return claimedBy != null && !claimedBy.equals(account);
    }
}
