// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.palmares.kernel.Outcome;
import org.palmares.media.MediaRefusal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * Tells by a file's own bytes what it is, and whether it is whole, before any program opens it.
 * Playlists, archives, pages and scripts are refused here whatever their names are.
 */
final class FileSniff {

    private static final int EBML = 0x1A45DFA3;
    private static final int SEGMENT = 0x18538067;
    private static final int MOST_BOXES = 100_000;

    private FileSniff() {}

    static Outcome<Container> examine(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer head = read(channel, 0, 64);
            if (head.remaining() >= 12 && name(head, 4).equals("ftyp")) {
                return boxes(channel);
            }
            if (head.remaining() >= 12 && head.getInt(0) == EBML) {
                return elements(channel, head);
            }
            return Outcome.refused(MediaRefusal.NOT_A_VIDEO);
        }
    }

    /** Walks over the boxes of an ISO base media file: all of them must end within the file. */
    private static Outcome<Container> boxes(FileChannel channel) throws IOException {
        long length = channel.size();
        boolean index = false;
        long at = 0;
        for (int box = 0; box < MOST_BOXES && length - at >= 8; box++) {
            ByteBuffer head = read(channel, at, 16);
            long size = Integer.toUnsignedLong(head.getInt(0));
            if (size == 0) {
                size = length - at;
            } else if (size == 1 && head.remaining() == 16) {
                size = head.getLong(8);
            }
            if (index && !isName(head, 4)) {
                // Some cameras leave a tail behind the last box.
                break;
            }
            if (size < 8 || !isName(head, 4)) {
                return Outcome.refused(MediaRefusal.NOT_A_VIDEO);
            }
            if (size > length - at) {
                return Outcome.refused(MediaRefusal.FILE_CUT_OFF);
            }
            index |= name(head, 4).equals("moov");
            at += size;
        }
        return index
                ? Outcome.done(Container.ISO_BMFF)
                : Outcome.refused(MediaRefusal.FILE_CUT_OFF);
    }

    /** A Matroska segment that says its size must end within the file. */
    private static Outcome<Container> elements(FileChannel channel, ByteBuffer head)
            throws IOException {
        String start = ISO_8859_1.decode(head.duplicate()).toString();
        if (!start.contains("webm") && !start.contains("matroska")) {
            return Outcome.refused(MediaRefusal.NOT_A_VIDEO);
        }
        long segment = 4 + widthOf(head, 4) + valueOf(head, 4);
        if (segment < 0 || segment > channel.size()) {
            return Outcome.refused(MediaRefusal.FILE_CUT_OFF);
        }
        ByteBuffer next = read(channel, segment, 12);
        if (next.remaining() < 12 || next.getInt(0) != SEGMENT) {
            return Outcome.refused(MediaRefusal.FILE_CUT_OFF);
        }
        int width = widthOf(next, 4);
        long size = valueOf(next, 4);
        boolean unknown = size == (1L << 7 * width) - 1;
        boolean whole = unknown || size <= channel.size() - segment - 4 - width;
        return whole
                ? Outcome.done(Container.MATROSKA)
                : Outcome.refused(MediaRefusal.FILE_CUT_OFF);
    }

    private static int widthOf(ByteBuffer bytes, int at) {
        return Math.clamp(Integer.numberOfLeadingZeros(bytes.get(at) & 0xFF) - 23, 1, 8);
    }

    private static long valueOf(ByteBuffer bytes, int at) {
        int width = widthOf(bytes, at);
        long value = bytes.get(at) & (0xFF >> width);
        for (int i = 1; i < width; i++) {
            value = value << 8 | bytes.get(at + i) & 0xFF;
        }
        return value;
    }

    private static ByteBuffer read(FileChannel channel, long at, int most) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(most);
        while (bytes.hasRemaining() && channel.read(bytes, at + bytes.position()) > 0) {
            continue;
        }
        return bytes.flip();
    }

    private static boolean isName(ByteBuffer bytes, int at) {
        return name(bytes, at).chars().allMatch(c -> c >= ' ' && c < 127);
    }

    private static String name(ByteBuffer bytes, int at) {
        byte[] four = new byte[4];
        bytes.get(at, four);
        return new String(four, ISO_8859_1);
    }
}
