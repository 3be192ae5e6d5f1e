// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What is said of the files of a work after the result is out.
 *
 * @param until when their removal begins; null while that is open, or for ever
 * @param originalsRemovedAt null while the bytes that were handed in are there
 * @param removedAt since when nothing can be watched any more
 */
public record Keeping(
        @Nullable Instant until,
        @Nullable Instant originalsRemovedAt,
        @Nullable Instant removedAt) {

    static final Keeping OPEN = new Keeping(null, null, null);
}
