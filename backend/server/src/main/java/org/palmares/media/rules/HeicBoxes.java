// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The boxes of an ISO base media file (ISO/IEC 14496-12): each has a name and holds bytes. */
final class HeicBoxes {

    private static final int MOST = 10_000;

    /** What a box holds, behind its size and name; big-endian, read by position. */
    record Box(String name, ByteBuffer held) {

        /** Of a full box, behind its version and flags. */
        int version() {
            return held.get(0) & 0xFF;
        }

        int flags() {
            return held.getInt(0) & 0xFF_FFFF;
        }

        /** The boxes in it, from an offset on. */
        List<Box> from(int offset) {
            return HeicBoxes.in(held.slice(offset, held.limit() - offset));
        }
    }

    private HeicBoxes() {}

    /** One that is cut off by the end of the bytes is the last, and holds what there is of it. */
    static List<Box> in(ByteBuffer bytes) {
        List<Box> boxes = new ArrayList<>();
        long at = 0;
        while (boxes.size() < MOST && bytes.limit() - at >= 8) {
            long size = bytes.getInt((int) at) & 0xFFFF_FFFFL;
            String name = name(bytes, (int) at + 4);
            int head = 8;
            if (size == 1) {
                size = bytes.getLong((int) at + 8);
                head = 16;
            }
            long end = size == 0 ? bytes.limit() : at + size;
            if (size != 0 && size < head || end < at) {
                break;
            }
            int from = (int) at + head;
            int to = (int) Math.min(end, bytes.limit());
            boxes.add(new Box(name, bytes.slice(from, Math.max(0, to - from))));
            at = end;
        }
        return boxes;
    }

    static Optional<Box> named(List<Box> boxes, String name) {
        return boxes.stream().filter(box -> box.name().equals(name)).findFirst();
    }

    static String name(ByteBuffer bytes, int at) {
        byte[] four = new byte[4];
        bytes.get(at, four);
        return new String(four, ISO_8859_1);
    }
}
