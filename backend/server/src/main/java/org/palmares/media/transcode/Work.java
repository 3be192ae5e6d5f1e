// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.media.MediaRefusal;
import org.palmares.media.UploadLimits;
import org.palmares.media.rules.FileType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A fetched file that is to become renditions.
 *
 * @param hash SHA-256 of the file, in lower-case hex
 * @param output an empty folder
 */
record Work(Lease lease, String hash, Path input, Path output) {

    UploadLimits limits() {
        return lease.job().limits();
    }

    /** What the file is by its own bytes. */
    FileType type() throws IOException {
        try (InputStream in = Files.newInputStream(input)) {
            return FileType.of(in.readNBytes(FileType.HEAD));
        }
    }

    /** Refused, because the file is of another kind than what is expected. */
    <T> Outcome<T> otherKind(FileType found) {
        String expected = limits().kind().formats();
        String shown = found.shown();
        return Outcome.refused(
                shown == null
                        ? Refusal.of(MediaRefusal.UNKNOWN_FILE_KIND, expected)
                        : Refusal.of(MediaRefusal.WRONG_FILE_KIND, shown, expected));
    }
}
