// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.palmares.contest.Contest;
import org.palmares.exchange.rules.Columns;
import org.palmares.kernel.Text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** An empty table to fill in: headers, one example, and a sheet that explains each column. */
final class Template {

    private static final int ROWS = 3_000;
    private static final int WIDTH = 24 * 256;
    private static final int WIDE = 70 * 256;

    // A list inside a validation holds 255 characters at most.
    private static final int LIST = 255;

    private static final List<Text> EXPLAINED =
            List.of(
                    new Text("Cột", "Column"),
                    new Text("Bắt buộc", "Needed"),
                    new Text("Cách điền", "How to fill it in"),
                    new Text("Ví dụ", "Example"));

    private Template() {}

    static void write(TableKind kind, Contest contest, Locale locale, OutputStream stream)
            throws IOException {
        try (var book = new XSSFWorkbook()) {
            rows(book, kind, contest, locale);
            explanation(book, kind, contest, locale);
            book.write(stream);
        }
    }

    private static void rows(XSSFWorkbook book, TableKind kind, Contest contest, Locale locale) {
        XSSFSheet sheet = book.createSheet(new Text("Danh sách", "List").in(locale));
        CellStyle bold = bold(book);
        CellStyle text = book.createCellStyle();
        text.setDataFormat(book.createDataFormat().getFormat("@"));
        CellStyle faint = book.createCellStyle();
        faint.cloneStyleFrom(text);
        Font grey = book.createFont();
        grey.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
        grey.setItalic(true);
        faint.setFont(grey);
        var header = sheet.createRow(0);
        var example = sheet.createRow(1);
        List<Column> columns = Columns.of(kind);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            put(header.createCell(i), head(column, locale), bold);
            put(example.createCell(i), example(column, contest), faint);
            sheet.setDefaultColumnStyle(i, text);
            sheet.setColumnWidth(i, WIDTH);
            validate(sheet, i, column, contest);
        }
        sheet.createFreezePane(0, 1);
    }

    private static String head(Column column, Locale locale) {
        return column.name().in(locale) + (column.required() ? " *" : "");
    }

    private static String example(Column column, Contest contest) {
        return column.id().equals("category") ? categories(contest).getFirst() : column.example();
    }

    private static List<String> categories(Contest contest) {
        return contest.categories().isEmpty()
                ? List.of("")
                : contest.categories().stream().map(category -> category.name().vi()).toList();
    }

    private static void validate(XSSFSheet sheet, int at, Column column, Contest contest) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidationConstraint constraint = null;
        if (column.form() == CellForm.NUMBER) {
            constraint =
                    helper.createIntegerConstraint(
                            DataValidationConstraint.OperatorType.GREATER_OR_EQUAL, "0", null);
        } else if (column.id().equals("category") && fits(categories(contest))) {
            constraint =
                    helper.createExplicitListConstraint(categories(contest).toArray(String[]::new));
        }
        if (constraint != null) {
            DataValidation validation =
                    helper.createValidation(constraint, new CellRangeAddressList(1, ROWS, at, at));
            validation.setShowErrorBox(true);
            sheet.addValidationData(validation);
        }
    }

    private static boolean fits(List<String> names) {
        return String.join(",", names).length() < LIST
                && names.stream().noneMatch(name -> name.contains(","));
    }

    private static void explanation(
            XSSFWorkbook book, TableKind kind, Contest contest, Locale locale) {
        XSSFSheet sheet = book.createSheet(new Text("Hướng dẫn", "Explanation").in(locale));
        CellStyle bold = bold(book);
        var header = sheet.createRow(0);
        for (int i = 0; i < EXPLAINED.size(); i++) {
            put(header.createCell(i), EXPLAINED.get(i).in(locale), bold);
            sheet.setColumnWidth(i, i == 2 ? WIDE : WIDTH);
        }
        int at = 1;
        for (Column column : Columns.of(kind)) {
            var row = sheet.createRow(at++);
            row.createCell(0).setCellValue(column.name().vi() + " / " + column.name().en());
            row.createCell(1)
                    .setCellValue(column.required() ? new Text("Có", "Yes").in(locale) : "");
            row.createCell(2).setCellValue(column.explanation().in(locale));
            row.createCell(3).setCellValue(example(column, contest));
        }
    }

    private static CellStyle bold(XSSFWorkbook book) {
        Font font = book.createFont();
        font.setBold(true);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        return style;
    }

    private static void put(XSSFCell cell, String text, CellStyle style) {
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }
}
