// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.palmares.exchange.rules.CellRules;
import org.palmares.exchange.rules.Columns;
import org.palmares.exchange.rules.Neutral;
import org.palmares.kernel.Outcome;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class ReadingTablesTests {

    private static final List<String> UNIT_HEADERS = List.of("Mã đơn vị", "Tên đơn vị");

    private final TableReader reader = new TableReader();

    @Test
    void headersAreRecognisedInBothLanguagesInAnyOrderWhateverTheirAccents() {
        for (List<String> headers :
                List.of(
                        List.of("Mã đơn vị", "Tên đơn vị"),
                        List.of("MA DON VI", "ten don vi *"),
                        List.of("Unit code", " unit   NAME "),
                        List.of(nfd("Mã đơn vị"), nfd("TÊN ĐƠN VỊ")))) {
            ReadTable table = units(Sheets.rows(List.of(headers, List.of("T-01", "Xã Đại Từ"))));
            assertThat(table.rows().getFirst().cells())
                    .containsEntry("code", "T-01")
                    .containsEntry("name", "Xã Đại Từ");
        }
        ReadTable turned =
                units(
                        Sheets.rows(
                                List.of(
                                        List.of("Tên đơn vị", "Ghi chú", "Mã đơn vị"),
                                        List.of("Xã", "x", "T"))));
        assertThat(turned.rows().getFirst().cell("code")).isEqualTo("T");
        assertThat(turned.ignored()).containsExactly("Ghi chú");
    }

    @Test
    void titlesAboveAndMergedHeadersSurvive() {
        byte[] book =
                Sheets.book(
                        sheet -> {
                            Sheets.put(
                                    sheet,
                                    0,
                                    List.of(
                                            List.of("DANH SÁCH GIÁM KHẢO"),
                                            List.of("Kèm theo Quyết định số 12"),
                                            List.of(),
                                            List.of("STT", "Họ và tên", "Liên hệ", ""),
                                            List.of("", "", "Điện thoại", "E-mail"),
                                            List.of(
                                                    "1",
                                                    "Nguyễn Văn An",
                                                    "0912345678",
                                                    "an@example.vn")));
                            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
                            sheet.addMergedRegion(new CellRangeAddress(3, 3, 2, 3));
                            sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 0));
                            sheet.addMergedRegion(new CellRangeAddress(3, 4, 1, 1));
                        });

        ReadRow row = read(book, TableKind.JURORS).rows().getFirst();

        assertThat(row.number()).isEqualTo(6);
        assertThat(row.cells())
                .containsEntry("name", "Nguyễn Văn An")
                .containsEntry("phone", "0912345678")
                .containsEntry("email", "an@example.vn");
    }

    @Test
    void namesBecomeNfcAndSpacesAroundGo() {
        ReadTable table =
                units(
                        Sheets.rows(
                                List.of(
                                        UNIT_HEADERS,
                                        List.of(" T-01\u00A0", nfd("  Xã  Đại Từ ")))));

        assertThat(table.rows().getFirst().cell("name")).isEqualTo("Xã Đại Từ");
        assertThat(table.rows().getFirst().cell("code")).isEqualTo("T-01");
    }

    @Test
    void leadingZerosAreKeptOrFoundAgain() {
        byte[] book =
                Sheets.book(
                        sheet -> {
                            Sheets.put(sheet, 0, List.of(List.of("Họ và tên", "Điện thoại")));
                            var text = sheet.createRow(1);
                            text.createCell(0).setCellValue("An");
                            text.createCell(1).setCellValue("0912 345 678");
                            var number = sheet.createRow(2);
                            number.createCell(0).setCellValue("Bình");
                            number.createCell(1).setCellValue(912345678);
                            var zeros = sheet.getWorkbook().createCellStyle();
                            zeros.setDataFormat(
                                    sheet.getWorkbook().createDataFormat().getFormat("0000000000"));
                            var shown = sheet.createRow(3);
                            shown.createCell(0).setCellValue("Chi");
                            shown.createCell(1).setCellValue(287654321);
                            shown.getCell(1).setCellStyle(zeros);
                        });

        assertThat(read(book, TableKind.JURORS).rows())
                .extracting(row -> row.cell("phone"))
                .containsExactly("0912345678", "0912345678", "0287654321");
    }

    @Test
    void datesAreReadDayFirstFromTextsAndFromRealDates() {
        byte[] book =
                Sheets.book(
                        sheet -> {
                            Sheets.put(
                                    sheet,
                                    0,
                                    List.of(
                                            List.of(
                                                    "Mã hồ sơ",
                                                    "Tên tác phẩm",
                                                    "Hạng mục",
                                                    "Tác giả",
                                                    "Ngày đăng"),
                                            List.of("1", "a", "b", "c", "05/11/2026"),
                                            List.of("2", "a", "b", "c", "5.11.2026"),
                                            List.of("3", "a", "b", "c", "2026-11-05"),
                                            List.of("4", "a", "b", "c", "31/02/2026"),
                                            List.of("5", "a", "b", "c", "11/15/2026"),
                                            List.of("6", "a", "b", "c")));
                            var style = sheet.getWorkbook().createCellStyle();
                            style.setDataFormat(
                                    sheet.getWorkbook().createDataFormat().getFormat("dd/mm/yyyy"));
                            var cell = sheet.getRow(6).createCell(4);
                            cell.setCellValue(LocalDate.of(2026, 11, 5));
                            cell.setCellStyle(style);
                        });

        List<ReadRow> rows = read(book, TableKind.ENTRIES).rows();

        assertThat(List.of(rows.get(0), rows.get(1), rows.get(2), rows.get(5)))
                .allMatch(row -> row.cell("published").equals("2026-11-05"));
        assertThat(List.of(rows.get(3), rows.get(4)))
                .allMatch(
                        row -> row.faults().getFirst().code() == ExchangeRefusal.CELL_DATE_INVALID);
        assertThat(rows.getFirst().cell("key")).isEqualTo("1");
    }

    @Test
    void formulasAreNeverComputed() {
        byte[] book =
                Sheets.book(
                        sheet -> {
                            Sheets.put(sheet, 0, List.of(UNIT_HEADERS));
                            var row = sheet.createRow(1);
                            row.createCell(0).setCellFormula("\"T-\"&\"01\"");
                            row.createCell(1).setCellValue("Xã");
                            var stored = sheet.createRow(2);
                            stored.createCell(0).setCellFormula("1+1");
                            stored.getCell(0).getCTCell().setV("7");
                            stored.createCell(1).setCellValue("Xã");
                        });

        List<ReadRow> rows = units(book).rows();

        assertThat(rows.get(0).faults().getFirst().code())
                .isEqualTo(ExchangeRefusal.CELL_FORMULA_WITHOUT_VALUE);
        assertThat(rows.get(1).cell("code")).isEqualTo("7");
    }

    @Test
    void aCsvIsReadWithAnySeparatorAndMark() {
        for (String text :
                List.of(
                        "Mã đơn vị,Tên đơn vị\r\nT-01,\"Xã Đại Từ, Thái Nguyên\"\r\n",
                        "Mã đơn vị;Tên đơn vị\nT-01;Xã Đại Từ, Thái Nguyên\n",
                        "sep=;\nMã đơn vị;Tên đơn vị\nT-01;Xã Đại Từ, Thái Nguyên",
                        "Mã đơn vị\tTên đơn vị\nT-01\tXã Đại Từ, Thái Nguyên\n")) {
            for (byte[] bytes :
                    List.of(
                            text.getBytes(UTF_8),
                            ("\uFEFF" + text).getBytes(UTF_8),
                            ("\uFEFF" + text).getBytes(UTF_16LE))) {
                assertThat(units(bytes).rows().getFirst().cell("name"))
                        .isEqualTo("Xã Đại Từ, Thái Nguyên");
            }
        }
    }

    @Test
    void whatIsNoTableIsRefusedForWhatItIs() throws IOException {
        byte[] noise = new byte[5_000];
        new Random(7).nextBytes(noise);
        byte[] brokenZip = Sheets.rows(List.of(UNIT_HEADERS));
        for (int i = 200; i < 400; i++) {
            brokenZip[i] = (byte) i;
        }
        var old = new ByteArrayOutputStream();
        try (var book = new HSSFWorkbook()) {
            book.createSheet();
            book.write(old);
        }

        assertThat(code(noise)).isEqualTo("TABLE_UNREADABLE");
        assertThat(code(brokenZip)).isIn("TABLE_UNREADABLE", "TABLE_UNSAFE");
        assertThat(code(Sheets.zip("word/document.xml", new byte[10], 1)))
                .isEqualTo("TABLE_UNREADABLE");
        assertThat(code(old.toByteArray())).isEqualTo("TABLE_OLD_EXCEL");
        assertThat(code(new byte[0])).isEqualTo("TABLE_HEADER_MISSING");
        assertThat(code(new byte[(10 << 20) + 1])).isEqualTo("TABLE_TOO_LARGE");
        assertThat(code(Sheets.csv("Tên đơn vị\nXã"))).isEqualTo("TABLE_HEADER_MISSING");
        assertThat(code(Sheets.csv("Mã đơn vị,Mã,Tên đơn vị\na,b,c")))
                .isEqualTo("TABLE_COLUMN_TWICE");
        assertThat(code(Sheets.rows(List.of(UNIT_HEADERS)))).isEqualTo("TABLE_EMPTY");
    }

    @Test
    void aZipThatUnpacksToTooMuchIsNotUnpacked() {
        byte[] bomb = Sheets.zip("xl/worksheets/sheet1.xml", new byte[1 << 20], 200);

        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(code(bomb)).isEqualTo("TABLE_UNSAFE");
    }

    @Test
    void entitiesAreNeverBroughtIn() {
        String part =
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY secret SYSTEM"
                        + " \"file:///etc/passwd\">]><sst>&secret;</sst>";

        assertThat(code(Sheets.zip("xl/sharedStrings.xml", part.getBytes(UTF_8), 1)))
                .isEqualTo("TABLE_UNSAFE");
        assertThat(code(Sheets.zip("xl/sharedStrings.xml", part.getBytes(UTF_16LE), 1)))
                .isEqualTo("TABLE_UNSAFE");
    }

    @Test
    void aTableHasAnEnd() {
        var rows = new ArrayList<List<String>>(List.of(UNIT_HEADERS));
        for (int i = 0; i <= 5_000; i++) {
            rows.add(List.of("T" + i, "Xã"));
        }

        assertThat(code(Sheets.rows(rows))).isEqualTo("TABLE_TOO_LONG");
    }

    @Test
    void whatIsNeutralisedOnTheWayOutIsWholeAgainOnTheWayIn() {
        for (String text : List.of("=1+1", "+84", "-1", "@SUM(A1)", "'=thật", "Xã")) {
            assertThat(CellRules.plain(Neutral.of(text)))
                    .isEqualTo(text.startsWith("'") ? "=thật" : text);
        }
        assertThat(Neutral.of("=cmd|' /C calc'!A0")).startsWith("'=");
        assertThat(Neutral.of("\tx")).startsWith("'");
    }

    private static String nfd(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private ReadTable units(byte[] bytes) {
        return read(bytes, TableKind.UNITS);
    }

    private ReadTable read(byte[] bytes, TableKind kind) {
        Outcome<ReadTable> outcome = reader.read(bytes, Columns.of(kind));
        assertThat(outcome.refusals()).isEmpty();
        return outcome.valueOrNull();
    }

    private String code(byte[] bytes) {
        return reader.read(bytes, Columns.of(TableKind.UNITS)).refusals().getFirst().code().name();
    }
}
