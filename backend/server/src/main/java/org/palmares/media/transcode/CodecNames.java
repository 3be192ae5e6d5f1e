// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Names codecs as RFC 6381 does, so that players choose without trying. */
final class CodecNames {

    private CodecNames() {}

    /** Reads profile, constraints and level of the H.264 stream from an fMP4's first file. */
    static String of(byte[] init, boolean audio) {
        int box = new String(init, ISO_8859_1).indexOf("avcC");
        if (box < 0 || box + 8 > init.length) {
            throw new TranscodeFailure("no H.264 in what was made");
        }
        String video =
                "avc1.%02x%02x%02x"
                        .formatted(
                                init[box + 5] & 0xFF, init[box + 6] & 0xFF, init[box + 7] & 0xFF);
        return audio ? video + ",mp4a.40.2" : video;
    }
}
