// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palmares.exchange.ExchangeDesk.codes;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.contest.Contest;
import org.palmares.contest.Role;
import org.palmares.testing.ContestFixture;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;

@ServerTest
class ExportTests {

    @Autowired People people;
    @Autowired ContestFixture contests;

    private Person organiser;
    private Contest contest;
    private ExchangeDesk desk;

    @BeforeEach
    void fill() {
        organiser = people.organiser("hoa");
        contest = contests.open(organiser);
        desk = new ExchangeDesk(organiser, contest);
        bring(
                TableKind.UNITS,
                List.of("Mã đơn vị", "Tên đơn vị", "Mã đơn vị cấp trên", "Tối thiểu"),
                List.of("T", "Tỉnh Thái Nguyên", "", "2"),
                List.of("T-01", "=HYPERLINK(\"http://ke-gian.vn\")", "T", ""));
        bring(
                TableKind.ENTRIES,
                List.of(
                        "Mã hồ sơ",
                        "Tên tác phẩm",
                        "Hạng mục",
                        "Tác giả",
                        "Mã đơn vị",
                        "Mô tả",
                        "Điện thoại",
                        "Đường dẫn",
                        "Tên tệp",
                        "Ngày đăng"),
                List.of(
                        "@HS-1",
                        "+Đêm hội, \"làng\"",
                        "Video clip",
                        "-An; Bình",
                        "T-01",
                        "dòng một\ndòng hai",
                        "0912345678",
                        "https://a.vn/1",
                        "a.mp4; b.mp4",
                        "05/11/2026"));
    }

    @Test
    void whatGoesOutComesInAsNoChange() {
        for (ExportFormat format : ExportFormat.values()) {
            for (Person reader : List.of(organiser.speaking("vi"), organiser.speaking("en"))) {
                ExchangeDesk reading = new ExchangeDesk(reader, contest);
                assertUnchanged(TableKind.UNITS, reading.download(ExportContent.UNITS, format), 2);
                assertUnchanged(
                        TableKind.ENTRIES, reading.download(ExportContent.ENTRIES, format), 1);
            }
        }
    }

    @Test
    void aCsvIsMarkedAndBeginsNoFormula() {
        String csv = new String(desk.download(ExportContent.ENTRIES, ExportFormat.CSV), UTF_8);

        assertThat(csv).startsWith("\uFEFFMã hồ sơ,").contains("\r\n");
        assertThat(csv).contains("'@HS-1", "'+Đêm hội, \"\"làng\"\"", "'-An; Bình");
        assertThat(csv).contains("0912345678").contains("05/11/2026");
        assertThat(new String(desk.download(ExportContent.UNITS, ExportFormat.CSV), UTF_8))
                .contains("'=HYPERLINK");
    }

    @Test
    void aWorkbookHoldsTextsAndNoFormulas() throws IOException {
        try (var book =
                new XSSFWorkbook(
                        new ByteArrayInputStream(
                                desk.download(ExportContent.UNITS, ExportFormat.XLSX)))) {
            var cell = book.getSheetAt(0).getRow(2).getCell(1);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).startsWith("=HYPERLINK");
            assertThat(book.getSheetAt(0).getRow(1).getCell(6).getCellType())
                    .isEqualTo(CellType.NUMERIC);
        }
    }

    @Test
    void aLinkServesOnceWithoutATokenAndNobodyElseGetsOne() {
        String url = desk.link(ExportContent.MEMBERS, ExportFormat.CSV).path("url").asString();
        HttpResponse<byte[]> first = desk.fetch(url);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment")
                .contains(".csv");
        assertThat(first.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(new String(first.body(), UTF_8)).contains("Ban Tổ chức");
        assertThat(desk.fetch(url).statusCode()).isEqualTo(404);
        for (ExportContent content : ExportContent.values()) {
            JsonNode refused =
                    new ExchangeDesk(people.organiser("khac"), contest)
                            .link(content, ExportFormat.CSV);
            assertThat(codes(refused)).containsExactly("NOT_FOUND");
        }
    }

    @Test
    void aLinkOfSomebodyWhoLeftMeanwhileServesNothing() {
        Person second = people.named("thu");
        contests.appoint(contest, second, Role.ORGANISER);
        String url =
                new ExchangeDesk(second, contest)
                        .link(ExportContent.MEMBERS, ExportFormat.CSV)
                        .path("url")
                        .asString();
        remove(second);

        assertThat(desk.fetch(url).statusCode()).isEqualTo(404);
    }

    @Test
    void aBlindJurorGetsNoListWithAuthors() {
        contests.appoint(contest, organiser, Role.JUROR);

        assertThat(codes(desk.link(ExportContent.ENTRIES, ExportFormat.XLSX)))
                .containsExactly("EXPORT_BLIND");
    }

    @Test
    void everyTemplateIsReadAsItIsAndHoldsNoRowYet() throws IOException {
        for (TableKind kind : TableKind.values()) {
            byte[] template =
                    desk.download(
                            ExportContent.valueOf("TEMPLATE_" + kind.name()), ExportFormat.XLSX);
            try (var book = new XSSFWorkbook(new ByteArrayInputStream(template))) {
                assertThat(book.getSheetName(0)).isEqualTo("Danh sách");
                assertThat(book.getSheetName(1)).isEqualTo("Hướng dẫn");
            }
            assertThat(codes(desk.answer(kind, template))).containsExactly("TABLE_EMPTY");
        }
    }

    private void remove(Person person) {
        String member =
                organiser
                        .ask(
                                "query($s:String!){contest(slug:$s){members{id account{name id}}}}",
                                java.util.Map.of("s", contest.slug()))
                        .at("/contest/members")
                        .valueStream()
                        .filter(
                                m ->
                                        m.at("/account/id")
                                                .asString()
                                                .equals(
                                                        org.palmares.kernel.GlobalId.of(
                                                                "Account",
                                                                contests.viewer(person)
                                                                        .accountKey()
                                                                        .orElseThrow())))
                        .findFirst()
                        .orElseThrow()
                        .path("id")
                        .asString();
        organiser.ask(
                "mutation($input:MemberRemoveInput!){memberRemove(input:$input){userErrors{code}}}",
                java.util.Map.of("input", java.util.Map.of("memberId", member)));
    }

    private void assertUnchanged(TableKind kind, byte[] bytes, int rows) {
        JsonNode counts = desk.counts(desk.upload(kind, bytes));
        assertThat(counts.path("unchangedCount").asInt()).as(counts.toString()).isEqualTo(rows);
        assertThat(counts.path("faultyCount").asInt()).isZero();
    }

    @SafeVarargs
    private void bring(TableKind kind, List<String>... rows) {
        JsonNode done = desk.confirm(desk.upload(kind, Sheets.rows(List.of(rows))));
        assertThat(codes(done)).isEmpty();
    }
}
