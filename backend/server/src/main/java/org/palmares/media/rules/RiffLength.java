// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The length that a RIFF file says of itself, such as a WAV. */
public final class RiffLength {

    /** So many bytes of the file are enough. */
    public static final int HEAD = 8;

    // Recorders that are switched off leave what they began with.
    private static final long UNKNOWN = 0xFFFFFFFFL;

    private RiffLength() {}

    /** Whether it says more than there is. */
    public static boolean isBeyond(byte[] head, long size) {
        if (head.length < HEAD) {
            return true;
        }
        int said = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt(4);
        long length = Integer.toUnsignedLong(said);
        // The last byte may be one that only makes the length even.
        return length != UNKNOWN && length + HEAD > size + 1;
    }
}
