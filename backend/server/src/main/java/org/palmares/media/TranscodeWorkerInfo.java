// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import java.time.Instant;

/**
 * A worker as it says of itself.
 *
 * @param sandbox around ffmpeg: BUBBLEWRAP, NO_NETWORK, LIMITS or NONE
 * @param ffmpeg its version
 * @param slots files at a time
 */
public record TranscodeWorkerInfo(
        String name, String sandbox, String ffmpeg, int slots, Instant startedAt, Instant seenAt) {}
