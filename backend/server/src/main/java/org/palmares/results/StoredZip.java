// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results;

import org.palmares.results.rules.ZipRecords;
import org.palmares.results.rules.ZipRecords.Piece;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * A ZIP archive on its way out: each file passes through once, in memory that does not grow with
 * it. Bytes that are not the announced ones end the archive in the middle, so that no reader takes
 * it for whole.
 */
final class StoredZip {

    private static final int BUFFER = 64 * 1024;

    private final ZipRecords records;
    private final OutputStream out;
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private long offset;
    private int count;

    StoredZip(ZipRecords records, OutputStream out) {
        this.records = records;
        this.out = out;
    }

    /**
     * @return the SHA-256 of what went through, in lower-case hex
     */
    String add(Piece piece, InputStream in) throws IOException {
        byte[] before = records.before(piece);
        out.write(before);
        CRC32 crc = new CRC32();
        MessageDigest digest = sha256();
        long left = piece.size();
        byte[] buffer = new byte[BUFFER];
        int read = in.read(buffer);
        while (read >= 0) {
            left -= read;
            if (left < 0) {
                throw new IllegalStateException("longer than announced: " + piece.name());
            }
            crc.update(buffer, 0, read);
            digest.update(buffer, 0, read);
            out.write(buffer, 0, read);
            read = in.read(buffer);
        }
        if (left > 0) {
            throw new IllegalStateException("shorter than announced: " + piece.name());
        }
        byte[] after = records.after(piece, (int) crc.getValue());
        out.write(after);
        directory.write(records.entry(piece, (int) crc.getValue(), offset));
        offset += before.length + piece.size() + after.length;
        count++;
        return HexFormat.of().formatHex(digest.digest());
    }

    void finish() throws IOException {
        directory.writeTo(out);
        out.write(records.end(count, offset, directory.size()));
        out.flush();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
