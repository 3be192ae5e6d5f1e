// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.bundle;

import org.palmares.ranking.reason.NotAccepted;
import org.palmares.ranking.reason.ReasonCode;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * A zip archive of one form: ASCII names in order, nothing compressed (compressors differ between
 * versions, and nothing can expand), the time of every file 1980-01-01 00:00. Equal files give
 * equal bytes in every implementation.
 */
final class StoredZip {

    static final int LARGEST = 256 * 1024 * 1024;
    static final int MOST_FILES = 1_003;

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final short VERSION = 10;
    private static final short FIRST_OF_1980 = 0x21;
    private static final int LOCAL_BYTES = 30;
    private static final int CENTRAL_BYTES = 46;
    private static final int END_BYTES = 22;

    private StoredZip() {}

    static byte[] write(SortedMap<String, byte[]> files) {
        int local = 0;
        int central = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            local += LOCAL_BYTES + file.getKey().length() + file.getValue().length;
            central += CENTRAL_BYTES + file.getKey().length();
        }
        ByteBuffer zip = littleEndian(new byte[local + central + END_BYTES]);
        ByteBuffer directory = littleEndian(new byte[central]);
        files.forEach(
                (name, content) -> {
                    directory.putInt(CENTRAL).putShort(VERSION);
                    about(directory, name, content);
                    directory.putShort((short) 0).putShort((short) 0).putShort((short) 0);
                    directory.putInt(0).putInt(zip.position()).put(ascii(name));
                    zip.putInt(LOCAL);
                    about(zip, name, content);
                    zip.put(ascii(name)).put(content);
                });
        zip.put(directory.array());
        zip.putInt(END).putShort((short) 0).putShort((short) 0);
        zip.putShort((short) files.size()).putShort((short) files.size());
        zip.putInt(central).putInt(local).putShort((short) 0);
        return zip.array();
    }

    // What the local header and the directory say alike.
    private static void about(ByteBuffer header, String name, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        header.putShort(VERSION).putShort((short) 0).putShort((short) 0);
        header.putShort((short) 0).putShort(FIRST_OF_1980);
        header.putInt((int) crc.getValue()).putInt(content.length).putInt(content.length);
        header.putShort((short) name.length()).putShort((short) 0);
    }

    static SortedMap<String, byte[]> read(byte[] bytes) throws NotAccepted {
        if (bytes.length > LARGEST) {
            throw NotAccepted.because(ReasonCode.BUNDLE_TOO_LARGE, LARGEST);
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        ByteBuffer zip = littleEndian(bytes);
        while (zip.remaining() >= LOCAL_BYTES && zip.getInt(zip.position()) == LOCAL) {
            file(zip, files);
        }
        if (files.isEmpty()) {
            throw NotAccepted.because(ReasonCode.BUNDLE_NOT_A_ZIP);
        }
        // Whatever else the archive could hide (a second directory, a comment, other times) shows
        // here.
        if (!Arrays.equals(write(files), bytes)) {
            throw NotAccepted.because(ReasonCode.BUNDLE_REPACKED);
        }
        return files;
    }

    private static void file(ByteBuffer zip, SortedMap<String, byte[]> files) throws NotAccepted {
        int header = zip.position();
        int method = zip.getShort(header + 8);
        int packed = zip.getInt(header + 18);
        int length = zip.getShort(header + 26) & 0xffff;
        int extra = zip.getShort(header + 28) & 0xffff;
        int behind = zip.remaining() - LOCAL_BYTES - length - extra;
        if (packed < 0 || packed > behind) {
            throw NotAccepted.because(ReasonCode.BUNDLE_NOT_A_ZIP);
        }
        zip.position(header + LOCAL_BYTES);
        byte[] name = new byte[length];
        zip.get(name);
        byte[] content = new byte[packed];
        zip.position(zip.position() + extra).get(content);
        add(files, new String(name, StandardCharsets.ISO_8859_1), method, content);
    }

    private static void add(
            SortedMap<String, byte[]> files, String name, int method, byte[] content)
            throws NotAccepted {
        if (!BundleFiles.isFitName(name)) {
            throw NotAccepted.because(ReasonCode.BUNDLE_NAME_UNFIT, name);
        }
        if (method != 0) {
            throw NotAccepted.because(ReasonCode.BUNDLE_COMPRESSED, name);
        }
        if (files.put(name, content) != null) {
            throw NotAccepted.because(ReasonCode.BUNDLE_FILE_TWICE, name);
        }
        if (files.size() > MOST_FILES) {
            throw NotAccepted.because(ReasonCode.BUNDLE_TOO_MANY_FILES, MOST_FILES);
        }
    }

    private static byte[] ascii(String name) {
        return name.getBytes(StandardCharsets.US_ASCII);
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
