// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as people send them. */
final class Sheets {

    private Sheets() {}

    static byte[] book(Consumer<XSSFSheet> fill) {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            fill.accept(book.createSheet("Danh sách"));
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] rows(List<List<String>> rows) {
        return book(sheet -> put(sheet, 0, rows));
    }

    static void put(XSSFSheet sheet, int from, List<List<String>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            var row = sheet.createRow(from + i);
            for (int j = 0; j < rows.get(i).size(); j++) {
                row.createCell(j).setCellValue(rows.get(i).get(j));
            }
        }
    }

    static byte[] csv(String text) {
        return text.getBytes(UTF_8);
    }

    /** A zip that claims to be a workbook. */
    static byte[] zip(String part, byte[] content, int times) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            for (int i = 0; i < times; i++) {
                zip.write(content);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
