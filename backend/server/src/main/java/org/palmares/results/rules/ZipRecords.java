// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

/**
 * The records of a ZIP archive whose files are stored as they are (PKWARE's APPNOTE 6.3, sections
 * 4.3 and 4.4). Sizes are known before a byte is read, checksums only after it, so those follow
 * each file; what does not fit into 32 bits stands in ZIP64 fields. All lengths are known
 * beforehand, so that a download can say how long it is.
 */
public final class ZipRecords {

    /** A file to come; the size is in bytes. */
    public record Piece(String name, long size) {

        boolean isBig() {
            return size >= NO_INT;
        }

        byte[] utf8() {
            return name.getBytes(UTF_8);
        }
    }

    private static final long NO_INT = 0xFFFFFFFFL;
    private static final int NO_SHORT = 0xFFFF;
    private static final short PLAIN = 20;
    private static final short ZIP64 = 45;
    // Checksums follow the data (bit 3); names are UTF-8 (bit 11).
    private static final short FLAGS = 1 << 3 | 1 << 11;

    private final int dosTime;

    /**
     * @param at the time that every file bears, to two seconds
     */
    public ZipRecords(LocalDateTime at) {
        dosTime =
                Math.max(at.getYear() - 1980, 0) << 25
                        | at.getMonthValue() << 21
                        | at.getDayOfMonth() << 16
                        | at.getHour() << 11
                        | at.getMinute() << 5
                        | at.getSecond() >> 1;
    }

    /** Of the whole archive, in bytes. */
    public long length(List<Piece> pieces) {
        long offset = 0;
        long directory = 0;
        for (Piece piece : pieces) {
            directory += entry(piece, 0, offset).length;
            offset += before(piece).length + piece.size() + after(piece, 0).length;
        }
        return offset + directory + end(pieces.size(), offset, directory).length;
    }

    /** What stands before a file's bytes. */
    public byte[] before(Piece piece) {
        ByteBuffer record = record(30 + piece.utf8().length + 20);
        record.putInt(0x04034b50).putShort(piece.isBig() ? ZIP64 : PLAIN);
        common(record, piece, 0);
        record.putShort((short) (piece.isBig() ? 20 : 0)).put(piece.utf8());
        if (piece.isBig()) {
            record.putShort((short) 1).putShort((short) 16);
            record.putLong(piece.size()).putLong(piece.size());
        }
        return bytes(record);
    }

    /** What stands after a file's bytes. */
    public byte[] after(Piece piece, int crc) {
        ByteBuffer record = record(24).putInt(0x08074b50).putInt(crc);
        if (piece.isBig()) {
            record.putLong(piece.size()).putLong(piece.size());
        } else {
            record.putInt((int) piece.size()).putInt((int) piece.size());
        }
        return bytes(record);
    }

    /** What the directory says of a file that begins at this offset. */
    public byte[] entry(Piece piece, int crc, long offset) {
        boolean far = offset >= NO_INT;
        int extra = (piece.isBig() ? 16 : 0) + (far ? 8 : 0);
        ByteBuffer record = record(46 + piece.utf8().length + 28);
        short version = extra > 0 ? ZIP64 : PLAIN;
        // Made on UNIX (3), so that names and modes are read as there.
        record.putInt(0x02014b50).putShort((short) (3 << 8 | version)).putShort(version);
        common(record, piece, crc);
        record.putShort((short) (extra > 0 ? extra + 4 : 0));
        record.putShort((short) 0).putShort((short) 0).putShort((short) 0);
        record.putInt(0100644 << 16).putInt((int) (far ? NO_INT : offset)).put(piece.utf8());
        if (extra > 0) {
            record.putShort((short) 1).putShort((short) extra);
        }
        if (piece.isBig()) {
            record.putLong(piece.size()).putLong(piece.size());
        }
        if (far) {
            record.putLong(offset);
        }
        return bytes(record);
    }

    /** What ends the archive, after a directory of so many bytes that begins at this offset. */
    public byte[] end(int count, long offset, long directory) {
        boolean big = count >= NO_SHORT || offset >= NO_INT || directory >= NO_INT;
        ByteBuffer record = record(22 + 56 + 20);
        if (big) {
            record.putInt(0x06064b50).putLong(44).putShort((short) (3 << 8 | ZIP64));
            record.putShort(ZIP64).putInt(0).putInt(0).putLong(count).putLong(count);
            record.putLong(directory).putLong(offset);
            record.putInt(0x07064b50).putInt(0).putLong(offset + directory).putInt(1);
        }
        short files = (short) Math.min(count, NO_SHORT);
        record.putInt(0x06054b50).putInt(0).putShort(files).putShort(files);
        record.putInt((int) Math.min(directory, NO_INT)).putInt((int) Math.min(offset, NO_INT));
        record.putShort((short) 0);
        return bytes(record);
    }

    private void common(ByteBuffer record, Piece piece, int crc) {
        int size = (int) Math.min(piece.size(), NO_INT);
        record.putShort(FLAGS).putShort((short) 0).putInt(dosTime);
        record.putInt(crc).putInt(size).putInt(size).putShort((short) piece.utf8().length);
    }

    private static ByteBuffer record(int most) {
        return ByteBuffer.allocate(most).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] bytes(ByteBuffer record) {
        return Arrays.copyOf(record.array(), record.position());
    }
}
