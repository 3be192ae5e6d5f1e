// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What was received of a file when, all by the database's clock; null what has not come yet.
 *
 * @param owner the key of the thing it belongs to, opaque here
 * @param size in bytes
 * @param firstPartAt when it was seen that the bucket holds a part of it
 * @param manifest the SHA-256 that was announced, in lower-case hex: no other bytes are taken
 * @param receivedAt when the last byte was there
 * @param checkedAt when the bytes had been hashed and checked, whatever came of it
 * @param sha256 of the bytes as they were checked, in lower-case hex
 */
public record Arrival(
        UUID media,
        UUID owner,
        String fileName,
        long size,
        @Nullable Instant firstPartAt,
        @Nullable String manifest,
        @Nullable Instant manifestAt,
        @Nullable Instant receivedAt,
        @Nullable Instant checkedAt,
        @Nullable String sha256) {

    /** Since when these bytes are promised: by their manifest or by their first part. */
    public Optional<Instant> promisedAt() {
        return Stream.of(Optional.ofNullable(manifestAt), Optional.ofNullable(firstPartAt))
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    public boolean isPromisedBefore(Instant deadline) {
        return promisedAt().filter(at -> at.isBefore(deadline)).isPresent();
    }

    /** Whether its last byte came at this moment or later. */
    public boolean isReceivedFrom(Instant moment) {
        return receivedAt != null && !receivedAt.isBefore(moment);
    }
}
