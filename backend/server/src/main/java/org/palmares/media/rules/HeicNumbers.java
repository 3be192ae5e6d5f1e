// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

import java.nio.ByteBuffer;

/** Reads one number after the other, each of as many bytes as the file says. */
final class HeicNumbers {

    private final ByteBuffer bytes;
    private int at;

    HeicNumbers(ByteBuffer bytes, int from) {
        this.bytes = bytes;
        this.at = from;
    }

    /**
     * Unsigned.
     *
     * @param width in bytes, up to 8; of none it is 0
     */
    long next(int width) {
        long value = 0;
        for (int i = 0; i < width; i++) {
            value = value << 8 | bytes.get(at++) & 0xFF;
        }
        return value;
    }
}
