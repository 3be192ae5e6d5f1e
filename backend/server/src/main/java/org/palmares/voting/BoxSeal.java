// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.jspecify.annotations.Nullable;
import org.palmares.ranking.record.RecordHash;

import java.time.Instant;
import java.util.UUID;

/**
 * A ballot box as cast, final.
 *
 * @param total all ballots in it
 * @param digest SHA-256, in hex, over all ballots in the order of their positions
 * @param record the head of the public record that ends with the box's CLOSE; null where the box is
 *     not on the record
 */
public record BoxSeal(
        UUID contest, Instant sealedAt, long total, String digest, @Nullable RecordHead record) {

    /**
     * @param size how many leaves it covers
     */
    public record RecordHead(long size, RecordHash root) {}
}
