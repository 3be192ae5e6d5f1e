// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * Changes which libraries a 64-bit program of Linux asks for (System V ABI, chapter 5).
 *
 * <p>The packaged ffmpeg does not start on a machine without the sound and screen libraries of a
 * desktop, although nothing here records sound or screen.
 */
final class ElfFile {

    private static final List<String> CAPTURE_DEVICES =
            List.of("libpulse.so.0", "libasound.so.2", "libxcb.so.1", "libxcb-shm.so.0");
    private static final String ALWAYS_THERE = "libc.so.6";

    private static final int PROGRAM_HEADERS_AT = 0x20;
    private static final int PROGRAM_HEADER_SIZE = 56;
    private static final int PROGRAM_HEADER_COUNT_AT = 0x38;
    private static final int SEGMENT_LOADED = 1;
    private static final int SEGMENT_DYNAMIC = 2;
    private static final int TAG_NEEDED = 1;
    private static final int TAG_STRINGS = 5;
    private static final int TAG_RPATH = 15;
    private static final int TAG_RUNPATH = 29;
    private static final int TAG_VERSIONS_NEEDED = 0x6ffffffe;

    private final ByteBuffer bytes;

    private ElfFile(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static void edit(Path file, Consumer<ElfFile> change) throws IOException {
        ElfFile elf = new ElfFile(Files.readAllBytes(file));
        change.accept(elf);
        Files.write(file, elf.bytes.array());
    }

    /** An RPATH, other than a RUNPATH, also holds for the libraries of the libraries. */
    void searchBesideTheProgram() {
        forEachTag(TAG_RUNPATH, at -> bytes.putLong(at, TAG_RPATH));
    }

    /** Their functions stay unbound, which only matters to who opens such a device. */
    void needNoCaptureDevices() {
        int strings = fileOffset(value(TAG_STRINGS));
        long[] alwaysThere = new long[1];
        forEachTag(
                TAG_NEEDED,
                at -> {
                    if (string(strings, bytes.getLong(at + 8)).equals(ALWAYS_THERE)) {
                        alwaysThere[0] = bytes.getLong(at + 8);
                    }
                });
        forEachTag(
                TAG_NEEDED,
                at -> {
                    if (CAPTURE_DEVICES.contains(string(strings, bytes.getLong(at + 8)))) {
                        bytes.putLong(at + 8, alwaysThere[0]);
                    }
                });
        unlinkVersions(strings);
    }

    private void unlinkVersions(int strings) {
        int previous = fileOffset(value(TAG_VERSIONS_NEEDED));
        int step = bytes.getInt(previous + 12);
        while (step != 0) {
            int record = previous + step;
            int next = bytes.getInt(record + 12);
            if (CAPTURE_DEVICES.contains(string(strings, bytes.getInt(record + 4)))) {
                step = next == 0 ? 0 : step + next;
                bytes.putInt(previous + 12, step);
            } else {
                previous = record;
                step = next;
            }
        }
    }

    private long value(int tag) {
        long[] value = new long[1];
        forEachTag(tag, at -> value[0] = bytes.getLong(at + 8));
        return value[0];
    }

    private void forEachTag(int tag, IntConsumer action) {
        int header = segment(SEGMENT_DYNAMIC, _ -> true);
        int at = (int) bytes.getLong(header + 8);
        while (bytes.getLong(at) != 0) {
            if (bytes.getLong(at) == tag) {
                action.accept(at);
            }
            at += 16;
        }
    }

    private int fileOffset(long address) {
        int header =
                segment(
                        SEGMENT_LOADED,
                        at -> {
                            long start = bytes.getLong(at + 16);
                            return address >= start && address < start + bytes.getLong(at + 32);
                        });
        return (int) (address - bytes.getLong(header + 16) + bytes.getLong(header + 8));
    }

    private int segment(int type, IntPredicate fits) {
        int at = (int) bytes.getLong(PROGRAM_HEADERS_AT);
        int end = at + bytes.getShort(PROGRAM_HEADER_COUNT_AT) * PROGRAM_HEADER_SIZE;
        for (; at < end; at += PROGRAM_HEADER_SIZE) {
            if (bytes.getInt(at) == type && fits.test(at)) {
                return at;
            }
        }
        throw new LocalServersException("The packaged ffmpeg has an unknown form.");
    }

    private String string(int strings, long offset) {
        int start = (int) (strings + offset);
        int end = start;
        while (bytes.get(end) != 0) {
            end++;
        }
        return new String(bytes.array(), start, end - start, StandardCharsets.US_ASCII);
    }
}
