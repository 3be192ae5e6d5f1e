// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import java.time.Instant;

/**
 * A short-lived permission to watch.
 *
 * @param playlistUrl the HLS main playlist, below the server's own root
 */
public record Playback(String playlistUrl, Instant expiresAt) {}
