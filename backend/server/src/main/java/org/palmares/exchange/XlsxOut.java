// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A workbook of one sheet; all but the last hundred rows wait on disk. */
final class XlsxOut implements TableOut {

    private static final int IN_MEMORY = 100;
    private static final int MOST_CHARACTERS = 32_767;
    private static final int WIDTH = 22 * 256;

    private final OutputStream stream;
    private final SXSSFWorkbook book = new SXSSFWorkbook(IN_MEMORY);
    private final SXSSFSheet sheet;
    private final CellStyle bold;
    private final CellStyle text;
    private int rows;

    XlsxOut(OutputStream stream, String name) {
        this.stream = stream;
        book.setCompressTempFiles(true);
        // Some readers do not take the 64-bit form that is meant for gigabytes.
        book.setZip64Mode(Zip64Mode.AsNeeded);
        sheet = book.createSheet(name);
        sheet.createFreezePane(0, 1);
        Font font = book.createFont();
        font.setBold(true);
        bold = book.createCellStyle();
        bold.setFont(font);
        bold.setWrapText(true);
        text = book.createCellStyle();
        text.setDataFormat(book.createDataFormat().getFormat("@"));
    }

    @Override
    public void row(List<?> cells) {
        Row row = sheet.createRow(rows);
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = row.createCell(i);
            if (cells.get(i) instanceof Integer number) {
                cell.setCellValue(number);
            } else {
                // A string cell is never computed, whatever it begins with.
                String said = String.valueOf(cells.get(i));
                cell.setCellValue(said.substring(0, Math.min(MOST_CHARACTERS, said.length())));
                cell.setCellStyle(rows == 0 ? bold : text);
            }
            if (rows == 0) {
                sheet.setColumnWidth(i, WIDTH);
            }
        }
        rows++;
    }

    @Override
    public void close() throws IOException {
        try (book) {
            book.write(stream);
        }
    }
}
