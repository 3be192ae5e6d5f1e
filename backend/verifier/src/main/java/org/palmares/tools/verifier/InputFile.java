// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.verifier;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files whole, up to a bound. */
final class InputFile {

    private static final long LARGEST = 300L * 1024 * 1024;

    private InputFile() {}

    static byte[] read(Path file) throws Mistake {
        try {
            if (Files.size(file) > LARGEST) {
                throw unreadable(file);
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw unreadable(file);
        }
    }

    static String readText(Path file) throws Mistake {
        try {
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(read(file)))
                            .toString();
            // Spreadsheets put a byte order mark in front.
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new Mistake(
                    ExitCode.TABLES,
                    "Tệp " + file + " không phải UTF-8.",
                    "The file " + file + " is not UTF-8.");
        }
    }

    private static Mistake unreadable(Path file) {
        return new Mistake(
                ExitCode.FILE_UNREADABLE,
                "Không đọc được tệp " + file + ".",
                "The file " + file + " cannot be read.");
    }
}
