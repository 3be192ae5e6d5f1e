// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import org.jspecify.annotations.Nullable;
import org.palmares.media.PictureFile;
import org.palmares.media.rules.FileType;
import org.palmares.media.rules.PictureHeader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A picture that was looked at and may be decoded.
 *
 * @param input what ffmpeg reads
 * @param before filters that make one picture of what is decoded; empty or ends with a comma
 * @param transfer of a high dynamic range, as zscale names it; null of an ordinary picture
 * @param own whether the input was written for this only, and goes with it
 */
record PictureSource(
        PictureHeader header,
        String demuxer,
        String codec,
        Path input,
        String before,
        @Nullable String transfer,
        boolean own)
        implements AutoCloseable {

    static PictureSource of(FileType type, PictureHeader header, Path input) {
        String codec =
                switch (type) {
                    case JPEG -> "mjpeg";
                    case PNG -> "png";
                    case WEBP -> "webp";
                    default -> throw new IllegalArgumentException(type + " is no picture");
                };
        String demuxer = type == FileType.JPEG ? "jpeg_pipe" : codec + "_pipe";
        return new PictureSource(header, demuxer, codec, input, "", null, false);
    }

    /** Filters from a high dynamic range to the ordinary one; empty or ends with a comma. */
    String ordinaryRange(PictureFile largest) {
        return transfer == null
                ? ""
                : OrdinaryRange.filters(transfer, largest.width(), largest.height());
    }

    @Override
    public void close() throws IOException {
        if (own) {
            Files.deleteIfExists(input);
        }
    }
}
