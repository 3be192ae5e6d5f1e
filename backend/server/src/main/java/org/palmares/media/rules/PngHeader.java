// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

import java.nio.ByteBuffer;

/** Walks over the chunks of a PNG file (ISO/IEC 15948): all of them must end within it. */
final class PngHeader {

    private static final int IHDR = 0x49484452;
    private static final int EXIF = 0x65584966;
    private static final int END = 0x49454E44;

    private PngHeader() {}

    static PictureHeader read(ByteBuffer file) {
        int width = 0;
        int height = 0;
        int orientation = 1;
        long at = 8;
        while (at + 12 <= file.limit()) {
            int start = (int) at;
            long length = Integer.toUnsignedLong(file.getInt(start));
            int type = file.getInt(start + 4);
            if (at + 12 + length > file.limit()) {
                break;
            }
            if (type == IHDR) {
                width = file.getInt(start + 8);
                height = file.getInt(start + 12);
            } else if (type == EXIF) {
                orientation = ExifOrientation.of(file.slice(start + 8, (int) length));
            } else if (type == END) {
                return new PictureHeader(width, height, orientation, true);
            }
            at += 12 + length;
        }
        return new PictureHeader(width, height, orientation, false);
    }
}
