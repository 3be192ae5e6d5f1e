// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing of Exif data that is used: how to turn the picture upright. */
final class ExifOrientation {

    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int UPRIGHT = 1;

    private ExifOrientation() {}

    /**
     * 1 to 8; 1 where the data say nothing of use.
     *
     * @param tiff from its byte order mark on
     */
    static int of(ByteBuffer tiff) {
        if (tiff.limit() < 14) {
            return UPRIGHT;
        }
        boolean little = tiff.get(0) == 'I';
        tiff.order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return UPRIGHT;
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + 12 * entry;
            if (at > tiff.limit() - 12) {
                return UPRIGHT;
            }
            if ((tiff.getShort(at) & 0xFFFF) == TAG && tiff.getShort(at + 2) == SHORT) {
                int value = tiff.getShort(at + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
