// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import org.jspecify.annotations.Nullable;
import org.palmares.media.Cover;
import org.palmares.media.UploadLimits;

import java.util.UUID;

/**
 * A claimed job.
 *
 * @param fence grows with every claim: who holds an older one may not write any more
 * @param attempt from 1 on
 * @param etag of the upload that was completed
 * @param size in bytes
 * @param manifest the SHA-256 that the uploader announced; null where nothing was
 * @param ending of the file's name, in lower case without its dot; empty where nothing is known
 * @param source whose original is read instead of an own one; null for what was uploaded
 * @param cover what is hidden in the renditions
 * @param limits what was expected and allowed when the upload began
 */
record TranscodeJob(
        UUID media,
        long fence,
        int attempt,
        int maxAttempts,
        String etag,
        long size,
        @Nullable String manifest,
        String ending,
        @Nullable UUID source,
        Cover cover,
        UploadLimits limits) {

    long maxSeconds() {
        return limits.maxDuration().toSeconds();
    }

    String prefix() {
        return media + "/" + fence + "/";
    }
}
