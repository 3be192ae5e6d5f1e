// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import java.util.UUID;

/**
 * A multipart upload straight to the bucket, or one that has been completed.
 *
 * @param key also the key of the {@link Media} that it becomes
 * @param partSize in bytes; the last part may be smaller
 */
public record Upload(
        UUID key, UUID owner, String fileName, long size, int partSize, int partCount) {}
