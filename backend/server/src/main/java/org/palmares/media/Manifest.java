// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import java.time.Instant;
import java.util.UUID;

/**
 * Which bytes an uploader announced, before or while they were sent.
 *
 * @param owner the key of the thing that the file belongs to, opaque here
 * @param size in bytes
 * @param sha256 in lower-case hex
 * @param receivedAt by the database's clock
 */
public record Manifest(UUID owner, String fileName, long size, String sha256, Instant receivedAt) {}
