// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import org.jspecify.annotations.Nullable;
import org.palmares.kernel.Refusal;

import java.time.Instant;
import java.util.UUID;

/**
 * A file whose processing went wrong.
 *
 * @param owner whose it is, opaque here; of a covered file that of the one it is made of
 * @param size in bytes
 * @param givenUp whether no worker tries it again by itself
 * @param at when it was given up, or is tried again
 * @param reason as its owner reads it; null while it is tried again
 * @param log the end of what was said last; empty where nothing was
 */
public record FailedFile(
        UUID key,
        UUID owner,
        MediaKind kind,
        long size,
        boolean givenUp,
        int attempts,
        int maxAttempts,
        Instant at,
        @Nullable Refusal reason,
        String log) {}
