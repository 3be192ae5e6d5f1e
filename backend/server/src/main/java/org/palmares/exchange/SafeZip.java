// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/**
 * Looks through a workbook's zip before anything builds objects from it, part by part as the
 * workbook's own reader does: a directory at its end may tell another story.
 */
final class SafeZip {

    /** A table of 5,000 rows unpacks to a few megabytes. */
    private static final long MOST_BYTES = 48L << 20;

    private static final int MOST_PARTS = 500;
    private static final int PROLOGUE = 64 << 10;

    // No part of a workbook declares a document type; whatever does wants to bring entities in.
    private static final List<byte[]> DECLARED =
            List.of(
                    "<!DOCTYPE".getBytes(UTF_8),
                    "<!DOCTYPE".getBytes(UTF_16LE),
                    "<!DOCTYPE".getBytes(UTF_16BE));

    private SafeZip() {}

    /** Whether it unpacks to a bounded size and declares no document type. */
    static boolean isSafe(byte[] bytes) throws IOException {
        long left = MOST_BYTES;
        int parts = 0;
        byte[] buffer = new byte[PROLOGUE];
        try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                if (++parts > MOST_PARTS) {
                    return false;
                }
                int read = zip.readNBytes(buffer, 0, PROLOGUE);
                if (declares(buffer, read)) {
                    return false;
                }
                while (read > 0) {
                    left -= read;
                    if (left < 0) {
                        return false;
                    }
                    read = zip.readNBytes(buffer, 0, PROLOGUE);
                }
            }
        }
        return parts > 0;
    }

    private static boolean declares(byte[] bytes, int length) {
        for (int at = 0; at < length; at++) {
            if (bytes[at] == '<' || bytes[at] == 0) {
                for (byte[] wanted : DECLARED) {
                    if (startsAt(bytes, at, length, wanted)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean startsAt(byte[] bytes, int at, int length, byte[] wanted) {
        if (at + wanted.length > length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
