// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;

/** The list that lies in an archive: CSV as spreadsheets open it, no cell that begins a formula. */
public final class ManifestTable {

    private static final List<String> HEAD =
            List.of(
                    "Mã số",
                    "Hạng",
                    "Tên tác phẩm",
                    "Tác giả",
                    "Tên tệp",
                    "Số byte",
                    "SHA-256",
                    "Ghi chú");

    private ManifestTable() {}

    /** UTF-8 with its mark, CRLF; the rows have as many cells as the head. */
    public static byte[] write(List<List<String>> rows) {
        StringBuilder text = new StringBuilder("\uFEFF").append(line(HEAD));
        rows.forEach(row -> text.append(line(row)));
        return text.toString().getBytes(UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(ManifestTable::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
        String neutral = formula ? "'" + text : text;
        return neutral.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0)
                ? '"' + neutral.replace("\"", "\"\"") + '"'
                : neutral;
    }
}
