// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

/**
 * Bare frames of MPEG audio (ISO/IEC 11172-3) and of AAC (ADTS, ISO/IEC 13818-7): they have no
 * magic number, so two that follow each other are asked for.
 */
final class SoundFrame {

    private static final int[] KILOBITS_1 = {
        0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320
    };
    private static final int[] KILOBITS_2 = {
        0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160
    };
    private static final int[] HERTZ = {44_100, 48_000, 32_000};

    private SoundFrame() {}

    static boolean isMp3(byte[] bytes) {
        int length = mp3Length(bytes, 0);
        return length > 0 && mp3Length(bytes, length) > 0;
    }

    static boolean isAdts(byte[] bytes) {
        int length = adtsLength(bytes, 0);
        return length > 7 && adtsLength(bytes, length) > 7;
    }

    /** Of a frame of layer III in bytes; 0 where there is none. */
    private static int mp3Length(byte[] bytes, int at) {
        if (at + 4 > bytes.length || (at(bytes, at) << 8 | at(bytes, at + 1)) < 0xFFE0) {
            return 0;
        }
        int version = at(bytes, at + 1) >> 3 & 3;
        int layer = at(bytes, at + 1) >> 1 & 3;
        int rate = at(bytes, at + 2) >> 4;
        int hertz = at(bytes, at + 2) >> 2 & 3;
        if (version == 1 || layer != 1 || rate == 0 || rate == 15 || hertz == 3) {
            return 0;
        }
        int padding = at(bytes, at + 2) >> 1 & 1;
        boolean first = version == 3;
        int kilobits = first ? KILOBITS_1[rate] : KILOBITS_2[rate];
        int samples = HERTZ[hertz] / (first ? 1 : version == 2 ? 2 : 4);
        return (first ? 144_000 : 72_000) * kilobits / samples + padding;
    }

    private static int adtsLength(byte[] bytes, int at) {
        if (at + 7 > bytes.length || at(bytes, at) != 0xFF || (at(bytes, at + 1) & 0xF6) != 0xF0) {
            return 0;
        }
        return (at(bytes, at + 3) & 3) << 11 | at(bytes, at + 4) << 3 | at(bytes, at + 5) >> 5;
    }

    private static int at(byte[] bytes, int at) {
        return bytes[at] & 0xFF;
    }
}
