// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palmares.exchange.ExchangeDesk.codes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.contest.Contest;
import org.palmares.contest.Role;
import org.palmares.contest.Unit;
import org.palmares.contest.UnitForm;
import org.palmares.contest.Units;
import org.palmares.entry.Docket;
import org.palmares.entry.DocketedEntry;
import org.palmares.entry.Dockets;
import org.palmares.kernel.GlobalId;
import org.palmares.testing.ContestFixture;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

@ServerTest
class ImportTests {

    private static final List<String> UNIT =
            List.of("Mã đơn vị", "Tên đơn vị", "Loại đơn vị", "Mã đơn vị cấp trên", "Tối thiểu");

    @Autowired People people;
    @Autowired ContestFixture contests;
    @Autowired Units units;
    @Autowired Dockets dockets;

    private Person organiser;
    private Contest contest;
    private ExchangeDesk desk;

    @BeforeEach
    void open() {
        organiser = people.organiser("hoa");
        contest = contests.open(organiser);
        desk = new ExchangeDesk(organiser, contest);
    }

    @Test
    void aTreeOfThreeLevelsIsWrittenOnlyOnConfirmationWhateverTheOrderOfItsRows() {
        String id =
                desk.upload(
                        TableKind.UNITS,
                        Sheets.rows(
                                List.of(
                                        UNIT,
                                        List.of("T-01-A", "Chi đoàn", "Chi đoàn", "t-01", ""),
                                        List.of("T-01", "Xã Đại Từ", "Xã", "T", "2"),
                                        List.of("T", "Tỉnh Thái Nguyên", "Tỉnh", "", ""))));

        assertThat(desk.counts(id).path("newCount").asInt()).isEqualTo(3);
        assertThat(units.of(contest.key())).isEmpty();
        assertThat(desk.confirm(id).at("/import/state").asString()).isEqualTo("CONFIRMED");

        List<Unit> tree = units.of(contest.key());
        assertThat(tree).extracting(Unit::code).containsExactly("T", "T-01", "T-01-A");
        assertThat(tree.get(2).parent()).isEqualTo(tree.get(1).key());
        assertThat(tree.get(1).minimum()).isEqualTo(2);
    }

    @Test
    void faultsAreSaidByCellAndNothingIsWritten() {
        String id =
                desk.upload(
                        TableKind.UNITS,
                        Sheets.rows(
                                List.of(
                                        UNIT,
                                        List.of("T", "Tỉnh", "", "", "hai"),
                                        List.of("T-01", "", "", "KHÔNG CÓ", ""),
                                        List.of("A", "Vòng A", "", "B", ""),
                                        List.of("B", "Vòng B", "", "A", ""),
                                        List.of("t", "Trùng", "", "", ""))));

        List<JsonNode> faulty = desk.rows(id, "FAULTY");
        assertThat(faulty).hasSize(5);
        assertThat(faults(faulty.get(0), "minimum")).containsExactly("CELL_NUMBER_INVALID");
        assertThat(faults(faulty.get(1), "name")).containsExactly("CELL_REQUIRED");
        assertThat(faults(faulty.get(1), "parent")).containsExactly("PARENT_CODE_UNKNOWN");
        assertThat(faults(faulty.get(2), "parent")).containsExactly("UNIT_TREE_LOOP");
        assertThat(faulty.get(4).at("/faults/0/code").asString()).isEqualTo("ROW_KEY_TWICE");
        assertThat(faulty.get(0).toString()).contains("Phải là số nguyên không âm.");
        assertThat(codes(desk.confirm(id))).containsExactly("IMPORT_HAS_FAULTS");
        assertThat(units.of(contest.key())).isEmpty();
    }

    @Test
    void theSameKeyAgainIsAChangeAndTheSameRowAgainIsNone() {
        confirmed(UNIT, List.of("T", "Tỉnh", "", "", "1"), List.of("T-01", "Xã", "", "T", ""));
        String again =
                desk.upload(
                        TableKind.UNITS,
                        Sheets.rows(
                                List.of(
                                        List.of("Tên đơn vị", "Mã đơn vị"),
                                        List.of("Tỉnh Thái Nguyên", "t"),
                                        List.of("Xã", "T-01"))));

        JsonNode counts = desk.counts(again);
        assertThat(counts.path("unchangedCount").asInt()).isEqualTo(1);
        assertThat(counts.path("changedCount").asInt()).isEqualTo(1);
        assertThat(codes(desk.confirm(again))).isEmpty();
        List<Unit> tree = units.of(contest.key());
        assertThat(tree).extracting(Unit::name).containsExactly("Tỉnh Thái Nguyên", "Xã");
        assertThat(tree.getFirst().minimum()).isEqualTo(1);
        assertThat(tree.getLast().parent()).isEqualTo(tree.getFirst().key());
    }

    @Test
    void anUndoneImportLeavesWhatWasThereBefore() {
        confirmed(UNIT, List.of("T", "Tỉnh", "", "", "1"));
        String second =
                confirmed(
                        UNIT,
                        List.of("T", "Tỉnh Thái Nguyên", "Tỉnh", "", "5"),
                        List.of("T-01", "Xã", "", "T", ""));

        assertThat(desk.undo(second).at("/import/state").asString()).isEqualTo("UNDONE");

        assertThat(units.of(contest.key())).hasSize(1);
        assertThat(units.of(contest.key()).getFirst().name()).isEqualTo("Tỉnh");
        assertThat(units.of(contest.key()).getFirst().minimum()).isEqualTo(1);
        assertThat(codes(desk.undo(second))).isEmpty();
    }

    @Test
    void anUndoIsRefusedWhereARowWasChangedSinceOrIsInUse() {
        String first = confirmed(UNIT, List.of("T", "Tỉnh", "", "", ""));
        confirmed(UNIT, List.of("T-01", "Xã", "", "T", ""));

        assertThat(codes(desk.undo(first))).containsExactly("UNDO_IN_USE");
        Unit top = units.of(contest.key()).getFirst();
        units.update(
                top.key(),
                new UnitForm(null, "T", "Đổi tên", "", null, null),
                contests.viewer(organiser));
        assertThat(codes(desk.undo(first))).containsExactly("UNDO_CHANGED_SINCE", "UNDO_IN_USE");
        assertThat(units.of(contest.key())).hasSize(2);
    }

    @Test
    void aPreviewThatNoLongerHoldsIsMadeAnewBeforeAnythingIsWritten() {
        confirmed(UNIT, List.of("T", "Tỉnh", "", "", ""));
        String waiting =
                desk.upload(
                        TableKind.UNITS,
                        Sheets.rows(List.of(UNIT, List.of("T", "Tên mới", "", "", ""))));
        Unit top = units.of(contest.key()).getFirst();
        units.update(
                top.key(),
                new UnitForm(null, "T", "Sửa tay", "", null, null),
                contests.viewer(organiser));

        assertThat(codes(desk.confirm(waiting))).containsExactly("IMPORT_STALE");
        assertThat(units.of(contest.key()).getFirst().name()).isEqualTo("Sửa tay");
        assertThat(desk.rows(waiting, "CHANGED").toString()).contains("Sửa tay");
        assertThat(codes(desk.confirm(waiting))).isEmpty();
        assertThat(units.of(contest.key()).getFirst().name()).isEqualTo("Tên mới");
    }

    @Test
    void ofTwoConfirmationsAtOnceOneWrites() throws Exception {
        String id =
                desk.upload(
                        TableKind.JURORS,
                        Sheets.rows(
                                List.of(
                                        List.of("Họ và tên", "Điện thoại"),
                                        List.of("Nguyễn Văn An", "0912345678"),
                                        List.of("Trần Thị Bình", "0987654321"))));
        Callable<JsonNode> confirm = () -> desk.confirm(id);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<JsonNode> answers = new ArrayList<>();
            for (var answer : threads.invokeAll(List.of(confirm, confirm, confirm))) {
                answers.add(answer.get());
            }
            assertThat(answers).allMatch(answer -> codes(answer).isEmpty());
            assertThat(answers.stream().mapToInt(answer -> answer.path("links").size()).sum())
                    .isEqualTo(2);
        }
        assertThat(invitations()).hasSize(2);
    }

    @Test
    void invitedPeopleAreFoundAgainAndTheirInvitationsTakenBack() {
        confirmed(UNIT, List.of("T", "Tỉnh", "", "", ""));
        List<List<String>> rows =
                List.of(
                        List.of("Mã đơn vị", "Họ và tên", "E-mail", "Điện thoại"),
                        List.of("t", "Nguyễn Văn An", "an@example.vn", "0912345678"),
                        List.of("T", "Trần Thị Bình", "", "0987654321"));
        String id = desk.upload(TableKind.COORDINATORS, Sheets.rows(rows));
        JsonNode done = desk.confirm(id);
        assertThat(done.path("links")).hasSize(1);
        Person binh = people.named("binh");
        String link = done.at("/links/0/url").asString();

        String again = desk.upload(TableKind.COORDINATORS, Sheets.rows(rows));
        assertThat(desk.counts(again).path("unchangedCount").asInt()).isEqualTo(2);
        binh.ask(
                "mutation($input:InvitationAcceptInput!){invitationAccept(input:$input){role}}",
                Map.of("input", Map.of("token", link.substring(link.lastIndexOf('/') + 1))));
        assertThat(codes(desk.undo(id))).containsExactly("UNDO_IN_USE");
        JsonNode unit =
                organiser
                        .ask(
                                "query($s:String!){contest(slug:$s){units{coordinators{name}}}}",
                                Map.of("s", contest.slug()))
                        .at("/contest/units/0");
        assertThat(unit.path("coordinators")).hasSize(1);
    }

    @Test
    void importedWorksAreTheSecretariatsDraftsAndWaitForTheirFiles() {
        confirmed(UNIT, List.of("T", "Tỉnh", "", "", ""));
        String id = desk.upload(TableKind.ENTRIES, works("Đêm hội làng"));
        assertThat(codes(desk.confirm(id))).isEmpty();

        DocketedEntry work = dockets.byOwnKey(contest.key()).get("hs-001");
        Docket docket = work.docket();
        assertThat(work.entry().isOnTheSecretariatsDesk()).isTrue();
        assertThat(work.entry().authors()).containsExactly("Nguyễn Văn An", "Trần Thị Bình");
        assertThat(work.entry().unit()).isEqualTo(units.of(contest.key()).getFirst().key());
        assertThat(docket.phone()).isEqualTo("0912345678");
        assertThat(docket.publishedOn()).hasToString("2026-11-05");
        JsonNode matches =
                organiser
                        .ask(
                                "query($s:String!,$n:[String!]!){contest(slug:$s)"
                                        + "{fileMatches(names:$n){name entry{id viewerCanEdit}}}}",
                                Map.of(
                                        "s",
                                        contest.slug(),
                                        "n",
                                        List.of("DEM-HOI.MP4", "khong-co.mp4")))
                        .at("/contest/fileMatches");
        assertThat(matches.at("/0/entry/viewerCanEdit").asBoolean()).isTrue();
        assertThat(matches.at("/1/entry").isNull()).isTrue();
        String entry = GlobalId.of("Entry", work.entry().key());
        assertThat(uploadBegins(organiser, entry)).isTrue();
        assertThat(uploadBegins(people.organiser("khac"), entry)).isFalse();
        assertThat(codes(desk.undo(id))).containsExactly("UNDO_IN_USE");
    }

    @Test
    void aWorkThatIsImportedAgainIsChangedAndAnUnknownCategoryIsSaid() {
        desk.confirm(
                desk.upload(TableKind.ENTRIES, worksWithoutUnit("Đêm hội làng", "Video clip")));
        String again = desk.upload(TableKind.ENTRIES, worksWithoutUnit("Tên mới", "VIDEO CLIP"));
        assertThat(desk.counts(again).path("changedCount").asInt()).isEqualTo(1);
        assertThat(codes(desk.confirm(again))).isEmpty();
        assertThat(dockets.byOwnKey(contest.key()).get("hs-001").entry().title())
                .isEqualTo("Tên mới");
        assertThat(codes(desk.undo(again))).isEmpty();
        assertThat(dockets.byOwnKey(contest.key()).get("hs-001").entry().title())
                .isEqualTo("Đêm hội làng");

        String wrong = desk.upload(TableKind.ENTRIES, worksWithoutUnit("Tên", "Múa rối"));
        assertThat(faults(desk.rows(wrong, "FAULTY").getFirst(), "category"))
                .containsExactly("CATEGORY_NAME_UNKNOWN");
    }

    @Test
    void onlyTheContestsOwnOrganisersImportAndOnlyWithATokenAndBareBytes() {
        byte[] bytes = Sheets.rows(List.of(UNIT, List.of("T", "Tỉnh", "", "", "")));
        String id = desk.upload(TableKind.UNITS, bytes);
        ExchangeDesk other = new ExchangeDesk(people.organiser("khac"), contest);
        contests.open(other.person());
        Person screener = people.named("thu");
        contests.appoint(contest, screener, Role.SCREENER);

        assertThat(codes(other.answer(TableKind.UNITS, bytes))).containsExactly("NOT_FOUND");
        assertThat(codes(new ExchangeDesk(screener, contest).answer(TableKind.UNITS, bytes)))
                .containsExactly("NOT_FOUND");
        assertThat(codes(other.confirm(id))).containsExactly("NOT_FOUND");
        assertThat(codes(other.undo(id))).containsExactly("NOT_FOUND");
        assertThat(other.counts(id).isNull()).isTrue();
        ExchangeDesk nobody = new ExchangeDesk(people.withDevice(), contest);
        assertThat(nobody.post(TableKind.UNITS, bytes, "application/octet-stream").statusCode())
                .isEqualTo(401);
        assertThat(desk.post(TableKind.UNITS, bytes, "multipart/form-data").statusCode())
                .isEqualTo(415);
        assertThat(desk.post(TableKind.UNITS, bytes, "text/plain").statusCode()).isEqualTo(415);
        assertThat(
                        desk.post(
                                        TableKind.UNITS,
                                        new byte[(10 << 20) + 1],
                                        "application/octet-stream")
                                .statusCode())
                .isEqualTo(413);
    }

    @Test
    void aPreviewPutAwayIsGone() {
        String id =
                desk.upload(
                        TableKind.UNITS,
                        Sheets.rows(List.of(UNIT, List.of("T", "Tỉnh", "", "", ""))));

        assertThat(desk.discard(id).at("/import/state").asString()).isEqualTo("DISCARDED");
        assertThat(codes(desk.confirm(id))).containsExactly("IMPORT_NOT_WAITING");
        assertThat(units.of(contest.key())).isEmpty();
    }

    @Test
    void threeThousandUnitsAreReadShownWrittenAndTakenBack() {
        var rows = new ArrayList<List<String>>(List.of(UNIT));
        for (int i = 0; i < 3_000; i++) {
            rows.add(List.of("T-" + i, "Xã số " + i, "Xã", i == 0 ? "" : "T-" + i / 10, "1"));
        }
        long began = System.nanoTime();
        String id = desk.upload(TableKind.UNITS, Sheets.rows(rows));
        long read = System.nanoTime();
        assertThat(desk.counts(id).path("newCount").asInt()).isEqualTo(3_000);
        assertThat(codes(desk.confirm(id))).isEmpty();
        long written = System.nanoTime();
        assertThat(units.of(contest.key())).hasSize(3_000);
        assertThat(codes(desk.undo(id))).isEmpty();
        long undone = System.nanoTime();
        assertThat(units.of(contest.key())).isEmpty();
        System.out.printf(
                "3,000 units: read and checked %d ms, written %d ms, undone %d ms%n",
                (read - began) / 1_000_000,
                (written - read) / 1_000_000,
                (undone - written) / 1_000_000);
    }

    @SafeVarargs
    private String confirmed(List<String>... rows) {
        String id = desk.upload(TableKind.UNITS, Sheets.rows(List.of(rows)));
        assertThat(codes(desk.confirm(id))).isEmpty();
        return id;
    }

    private List<JsonNode> invitations() {
        return organiser
                .ask(
                        "query($s:String!){contest(slug:$s){invitations{name}}}",
                        Map.of("s", contest.slug()))
                .at("/contest/invitations")
                .valueStream()
                .toList();
    }

    private static boolean uploadBegins(Person person, String entry) {
        return codes(
                        person.ask(
                                        "mutation($input:UploadBeginInput!)"
                                                + "{uploadBegin(input:$input){userErrors{code}}}",
                                        Map.of(
                                                "input",
                                                Map.of(
                                                        "entryId",
                                                        entry,
                                                        "fileName",
                                                        "dem-hoi.mp4",
                                                        "size",
                                                        1_000_000,
                                                        "contentType",
                                                        "video/mp4")))
                                .path("uploadBegin"))
                .isEmpty();
    }

    private static byte[] works(String title) {
        return Sheets.rows(
                List.of(
                        List.of(
                                "Mã hồ sơ",
                                "Tên tác phẩm",
                                "Hạng mục",
                                "Tác giả",
                                "Mã đơn vị",
                                "Điện thoại",
                                "Đường dẫn",
                                "Tên tệp",
                                "Ngày đăng"),
                        List.of(
                                "HS-001",
                                title,
                                "video clip",
                                "Nguyễn Văn An; Trần Thị Bình",
                                "t",
                                "0912345678",
                                "https://example.vn/bai",
                                "dem-hoi.mp4",
                                "05/11/2026")));
    }

    private static byte[] worksWithoutUnit(String title, String category) {
        return Sheets.csv(
                "Mã hồ sơ;Tên tác phẩm;Hạng mục;Tác giả\nHS-001;%s;%s;Nguyễn Văn An\n"
                        .formatted(title, category));
    }

    private static List<String> faults(JsonNode row, String column) {
        return row.path("cells")
                .valueStream()
                .filter(cell -> cell.path("column").asString().equals(column))
                .flatMap(cell -> cell.path("faults").valueStream())
                .map(fault -> fault.path("code").asString())
                .toList();
    }
}
