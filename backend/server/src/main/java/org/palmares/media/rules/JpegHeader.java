// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

import java.nio.ByteBuffer;

/** Walks over the segments of a JPEG file (ITU T.81, annex B) up to its first scan. */
final class JpegHeader {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int APP1 = 0xE1;
    private static final long EXIF = 0x457869660000L;

    private JpegHeader() {}

    static PictureHeader read(ByteBuffer file) {
        int width = 0;
        int height = 0;
        int orientation = 1;
        int at = 2;
        while (true) {
            if ((file.get(at) & 0xFF) != 0xFF) {
                return PictureHeader.CUT_OFF;
            }
            int marker = file.get(at + 1) & 0xFF;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            int length = file.getShort(at + 2) & 0xFFFF;
            if (marker == START_OF_SCAN) {
                return new PictureHeader(width, height, orientation, ends(file, at + length));
            }
            if (isFrame(marker)) {
                height = file.getShort(at + 5) & 0xFFFF;
                width = file.getShort(at + 7) & 0xFFFF;
            } else if (marker == APP1 && length > 8 && file.getLong(at + 4) >>> 16 == EXIF) {
                orientation = ExifOrientation.of(file.slice(at + 10, length - 8));
            }
            at += 2 + length;
        }
    }

    /** Start of frame, but for the tables that share its numbers. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0
                && marker <= 0xCF
                && marker != 0xC4
                && marker != 0xC8
                && marker != 0xCC;
    }

    /** Within coded data an FF is never followed by D9, so that the first one found is the end. */
    private static boolean ends(ByteBuffer file, int from) {
        for (int at = from; at + 1 < file.limit(); at++) {
            if (file.get(at) == (byte) 0xFF && (file.get(at + 1) & 0xFF) == END) {
                return true;
            }
        }
        return false;
    }
}
