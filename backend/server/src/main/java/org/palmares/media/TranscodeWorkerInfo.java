// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import java.time.Instant;

/**
 * A worker as it says of itself.
 *
 * @param host the machine that it runs on; empty where it does not know
 * @param sandbox around ffmpeg: BUBBLEWRAP, NO_NETWORK, LIMITS or NONE
 * @param ffmpeg its version; empty where it does not say
 * @param slots files at a time
 * @param present whether it was heard of within the last half minute
 */
public record TranscodeWorkerInfo(
        String name,
        String host,
        String sandbox,
        String ffmpeg,
        int slots,
        Instant startedAt,
        Instant seenAt,
        boolean present) {}
