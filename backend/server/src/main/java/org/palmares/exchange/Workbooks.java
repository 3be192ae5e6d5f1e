// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the sheets of a workbook; formulas are never computed, only their stored values read. */
final class Workbooks {

    /** What stands beyond is no table: the sheets' own limit of a runaway format. */
    private static final int MOST_ROWS = 20_000;

    private static final int MOST_COLUMNS = 100;

    private Workbooks() {}

    static List<Grid> read(byte[] bytes) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var grids = new ArrayList<Grid>();
            for (int i = 0; i < Math.min(20, book.getNumberOfSheets()); i++) {
                grids.add(grid(book.getSheetAt(i)));
            }
            return grids;
        }
    }

    private static Grid grid(XSSFSheet sheet) {
        var rows = new ArrayList<List<GridCell>>();
        int last = Math.min(sheet.getLastRowNum(), MOST_ROWS);
        for (int i = 0; i <= last; i++) {
            rows.add(row(sheet.getRow(i)));
        }
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            fillDown(rows, merged);
        }
        return new Grid(rows);
    }

    private static List<GridCell> row(@org.jspecify.annotations.Nullable Row row) {
        var cells = new ArrayList<GridCell>();
        int last = row == null ? 0 : Math.min(row.getLastCellNum(), MOST_COLUMNS);
        for (int i = 0; row != null && i < last; i++) {
            Cell cell = row.getCell(i);
            cells.add(cell == null ? GridCell.EMPTY : cell((XSSFCell) cell));
        }
        return cells;
    }

    /** A cell merged over rows holds for each of them; over columns, for its first one. */
    private static void fillDown(List<List<GridCell>> rows, CellRangeAddress merged) {
        int top = merged.getFirstRow();
        int column = merged.getFirstColumn();
        if (top >= rows.size() || column >= rows.get(top).size()) {
            return;
        }
        GridCell value = rows.get(top).get(column);
        for (int i = top + 1; i <= Math.min(merged.getLastRow(), rows.size() - 1); i++) {
            List<GridCell> row = rows.get(i);
            while (row.size() <= column) {
                row.add(GridCell.EMPTY);
            }
            row.set(column, value);
        }
    }

    private static GridCell cell(XSSFCell cell) {
        CellType type = cell.getCellType();
        if (type == CellType.FORMULA) {
            if (!cell.getCTCell().isSetV()) {
                return new GridCell("", false, ExchangeRefusal.CELL_FORMULA_WITHOUT_VALUE);
            }
            type = cell.getCachedFormulaResultType();
        }
        return switch (type) {
            case STRING -> GridCell.text(cell.getRichStringCellValue().getString());
            case BOOLEAN -> GridCell.text(String.valueOf(cell.getBooleanCellValue()));
            case NUMERIC -> number(cell);
            case ERROR -> new GridCell("", false, ExchangeRefusal.CELL_ERROR_VALUE);
            default -> GridCell.EMPTY;
        };
    }

    private static GridCell number(XSSFCell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            return GridCell.text(cell.getLocalDateTimeCellValue().toLocalDate().toString());
        }
        String plain = NumberToTextConverter.toText(cell.getNumericCellValue());
        if (plain.contains("E")) {
            plain = new java.math.BigDecimal(plain).toPlainString();
        }
        // A format of zeros alone is how a spreadsheet keeps leading ones.
        String format = cell.getCellStyle().getDataFormatString();
        if (format != null && format.matches("0{2,20}") && plain.matches("\\d+")) {
            plain = "0".repeat(Math.max(0, format.length() - plain.length())) + plain;
        }
        return new GridCell(plain, true, null);
    }
}
