// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that a worker is at.
 *
 * @param worker its name
 * @param size in bytes
 * @param transcoding false while it is fetched and checked
 * @param progress 0 to 99
 * @param attempt from 1 on
 */
public record RunningJob(
        UUID media,
        String worker,
        MediaKind kind,
        long size,
        boolean transcoding,
        int progress,
        int attempt,
        int maxAttempts,
        Instant since) {}
