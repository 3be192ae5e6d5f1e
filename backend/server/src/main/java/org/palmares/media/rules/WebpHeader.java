// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Walks over the chunks of a WebP file (RFC 9649). */
final class WebpHeader {

    private static final int EXTENDED = 0x58385056;
    private static final int LOSSY = 0x20385056;
    private static final int LOSSLESS = 0x4C385056;
    private static final int EXIF = 0x46495845;

    private WebpHeader() {}

    static PictureHeader read(ByteBuffer whole) {
        ByteBuffer file = whole.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        long end = 8 + Integer.toUnsignedLong(file.getInt(4));
        int width = 0;
        int height = 0;
        int orientation = 1;
        for (long at = 12; at + 8 <= Math.min(end, file.limit()); ) {
            int data = (int) at + 8;
            long length = Integer.toUnsignedLong(file.getInt((int) at + 4));
            switch (file.getInt((int) at)) {
                case EXTENDED -> {
                    width = 1 + (file.getInt(data + 4) & 0xFFFFFF);
                    height = 1 + (file.getInt(data + 6) >>> 8);
                }
                case LOSSY -> {
                    width = width > 0 ? width : file.getShort(data + 6) & 0x3FFF;
                    height = height > 0 ? height : file.getShort(data + 8) & 0x3FFF;
                }
                case LOSSLESS -> {
                    int bits = file.getInt(data + 1);
                    width = width > 0 ? width : 1 + (bits & 0x3FFF);
                    height = height > 0 ? height : 1 + (bits >>> 14 & 0x3FFF);
                }
                case EXIF -> {
                    int most = (int) Math.min(length, file.limit() - data);
                    orientation = ExifOrientation.of(file.slice(data, most));
                }
                default -> {}
            }
            at += 8 + length + (length & 1);
        }
        return new PictureHeader(width, height, orientation, end <= file.limit());
    }
}
