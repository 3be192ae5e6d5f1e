// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.verifier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A table with a header line, separated by commas, or by semicolons where the header has one;
 * fields may stand in double quotes. Where semicolons separate, figures may have a decimal comma.
 */
record CsvTable(Path file, boolean semicolons, List<String> header, List<Row> rows) {

    /** One line and its number in the file, for messages. */
    record Row(int line, List<String> cells) {}

    static CsvTable read(Path file) throws Mistake {
        String text = InputFile.readText(file);
        String first = text.lines().findFirst().orElse("");
        boolean semicolons = first.indexOf(';') >= 0;
        List<Row> rows = new Reading(file, text, semicolons ? ';' : ',').rows();
        if (rows.isEmpty()) {
            throw mistake(file, 1, "tệp trống", "the file is empty");
        }
        List<String> header = rows.get(0).cells();
        for (Row row : rows) {
            if (row.cells().size() != header.size()) {
                throw mistake(
                        file,
                        row.line(),
                        "cần " + header.size() + " cột, có " + row.cells().size(),
                        header.size() + " columns are needed, not " + row.cells().size());
            }
        }
        return new CsvTable(file, semicolons, header, rows.subList(1, rows.size()));
    }

    Mistake mistake(Row row, String vietnamese, String english) {
        return mistake(file, row.line(), vietnamese, english);
    }

    static Mistake mistake(Path file, int line, String vietnamese, String english) {
        return new Mistake(
                ExitCode.TABLES,
                "Tệp " + file + ", dòng " + line + ": " + vietnamese + ".",
                "File " + file + ", line " + line + ": " + english + ".");
    }

    private static final class Reading {

        private final Path file;
        private final String text;
        private final char separator;
        private final List<Row> rows = new ArrayList<>();
        private List<String> cells = new ArrayList<>();
        private int at;
        private int line = 1;

        Reading(Path file, String text, char separator) {
            this.file = file;
            this.text = text.replace("\r\n", "\n");
            this.separator = separator;
        }

        List<Row> rows() throws Mistake {
            while (at < text.length()) {
                int start = line;
                row();
                if (cells.size() > 1 || !cells.get(0).isEmpty()) {
                    rows.add(new Row(start, cells));
                }
                cells = new ArrayList<>();
            }
            return rows;
        }

        private void row() throws Mistake {
            do {
                cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
            } while (at < text.length() && text.charAt(at++) == separator);
            line++;
        }

        private String plain() {
            int start = at;
            while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
                at++;
            }
            return text.substring(start, at).strip();
        }

        private String quoted() throws Mistake {
            StringBuilder cell = new StringBuilder();
            for (at++; at < text.length(); at++) {
                char letter = text.charAt(at);
                if (letter == '"') {
                    at++;
                    if (at == text.length() || text.charAt(at) != '"') {
                        return closed(cell);
                    }
                }
                line += letter == '\n' ? 1 : 0;
                cell.append(letter);
            }
            throw mistake(file, line, "thiếu dấu ngoặc kép đóng", "a closing quote is missing");
        }

        private String closed(StringBuilder cell) throws Mistake {
            if (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
                throw mistake(
                        file,
                        line,
                        "có chữ sau dấu ngoặc kép đóng",
                        "there is text behind a closing quote");
            }
            return cell.toString();
        }
    }
}
