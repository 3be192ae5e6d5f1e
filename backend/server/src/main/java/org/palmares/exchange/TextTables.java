// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads CSV: UTF-8 with or without a mark, or UTF-16 with one; comma, semicolon or tab. */
final class TextTables {

    private TextTables() {}

    /** One grid for each separator that can be read; the header tells which is right. */
    static List<Grid> read(byte[] bytes) {
        String text = decode(bytes).orElse(null);
        var grids = new ArrayList<Grid>();
        if (text == null || text.indexOf('\0') >= 0) {
            return grids;
        }
        String body = text.replaceFirst("^(?i)sep=.\\R", "");
        for (char separator : new char[] {',', ';', '\t'}) {
            grid(body, separator).ifPresent(grids::add);
        }
        return grids;
    }

    private static Optional<Grid> grid(String text, char separator) {
        CSVFormat format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(separator)
                        .setIgnoreEmptyLines(false)
                        .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            var rows = new ArrayList<List<GridCell>>();
            for (CSVRecord line : parser) {
                rows.add(line.stream().limit(100).map(GridCell::text).toList());
            }
            return Optional.of(new Grid(rows));
        } catch (IOException | java.io.UncheckedIOException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> decode(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return strictly(bytes, 3, UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return strictly(bytes, 2, UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return strictly(bytes, 2, UTF_16BE);
        }
        return strictly(bytes, 0, UTF_8);
    }

    private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                            .toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
