// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palmares.judging.JudgingStage.codes;

import org.junit.jupiter.api.Test;
import org.palmares.contest.Role;
import org.palmares.contest.WindowState;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.GlobalId;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

@ServerTest
class SealingTests {

    @Autowired ApplicationContext context;

    @Test
    void endsComeInOneOrder() {
        JudgingStage stage = JudgingStage.known(context);
        assertThat(codes(stage.sealSheets(true))).containsExactly("VOTING_STILL_OPEN");
        stage.hours(-3, -1, -1, 2);
        assertThat(codes(stage.sealSheets(true))).containsExactly("VOTING_STILL_OPEN");
        stage.hours(-1, 2, -3, -1);
        assertThat(codes(stage.sealSheets(true))).containsExactly("TALLY_NOT_SEALED");
        stage.hours(-3, -1, -3, -1);
        assertThat(codes(stage.sealSheets(true))).containsExactly("TALLY_NOT_SEALED");
        stage.sealTally();
        stage.hours(-1, 2, -3, -1);
        assertThat(codes(stage.sealSheets(true))).containsExactly("JUDGING_STILL_OPEN");
        stage.hours(-3, -1, -3, -1);
        assertThat(codes(stage.sealSheets(false))).isEmpty();

        ScoreSheetSeal seal = seal(stage);
        assertThat(seal.sheets()).isEqualTo(12);
        assertThat(seal.missing()).isZero();
        assertThat(codes(stage.sealSheets(true))).isEmpty();
        assertThat(seal(stage)).isEqualTo(seal);
    }

    @Test
    void onlyAnOrganiserSealsOrClosesEarly() {
        JudgingStage stage = JudgingStage.known(context);
        for (Person other :
                List.of(
                        stage.jurors.getFirst(),
                        stage.people.stranger(),
                        stage.member("dieu-phoi", Role.COORDINATOR))) {
            assertThat(
                            codes(
                                    stage.mutate(
                                            other,
                                            "scoreSheetsSeal",
                                            "ScoreSheetsSealInput",
                                            Map.of("acceptMissing", true))))
                    .containsExactly("NOT_AN_ORGANISER");
            assertThat(
                            codes(
                                    stage.mutate(
                                            other,
                                            "judgingCloseEarly",
                                            "JudgingCloseEarlyInput",
                                            Map.of())))
                    .containsExactly("NOT_AN_ORGANISER");
        }
    }

    @Test
    void aDisqualifiedWorkHasNoPlaceAndComesBackWithItsSealedMarks() {
        JudgingStage stage = JudgingStage.known(context);
        String first = GlobalId.of("Entry", stage.works.getFirst());
        stage.hours(-3, -1, -3, -1);
        stage.sealTally();
        stage.sealSheets(false);
        assertThat(standing(stage)).contains("MS 001", "MS 002");

        assertThat(codes(decide(stage, "Disqualify", first))).isEmpty();
        assertThat(standing(stage)).contains("MS 002").doesNotContain("MS 001");

        assertThat(codes(decide(stage, "Reinstate", first))).isEmpty();
        assertThat(standing(stage)).contains("MS 001", "MS 002");
    }

    @Test
    void aWorkThatWasOutWhenTheSheetsWereSealedStaysOut() {
        JudgingStage stage = JudgingStage.known(context);
        String first = GlobalId.of("Entry", stage.works.getFirst());
        stage.hours(-3, -1, -3, -1);
        stage.sealTally();
        decide(stage, "Disqualify", first);
        assertThat(codes(stage.sealSheets(false))).isEmpty();

        assertThat(codes(decide(stage, "Reinstate", first))).containsExactly("SEALED_WITHOUT_IT");
        assertThat(standing(stage)).contains("MS 002").doesNotContain("MS 001");
    }

    private static JsonNode decide(JudgingStage stage, String act, String entry) {
        return stage.organiser
                .ask(
                        "mutation($input:Entry%1$sInput!){entry%1$s(input:$input){userErrors{code}}}"
                                .formatted(act),
                        Map.of("input", Map.of("entryId", entry, "reason", "Đạo phim")))
                .path("entry" + act);
    }

    private static String standing(JudgingStage stage) {
        return stage.contest(
                        stage.organiser,
                        "standing{categories{places{works{entry{number}}}"
                                + " unplaced{entry{number}}}}")
                .toString();
    }

    @Test
    void missingSheetsMustBeAcceptedAndAreRecorded() {
        JudgingStage stage = JudgingStage.assigned(context);
        stage.desk(0).mark(0, "8", "8", "8");
        stage.desk(1).mark(0, "7", "7", "7");
        stage.desk(1).save(stage.desk(1).assignment(1), 0, "chưa nộp", "7", "7", "7");
        stage.work(stage.people.named("chua-phan-cong"));
        stage.hours(-3, -1, -3, -1);
        stage.sealTally();

        JsonNode refused = stage.sealSheets(false);
        assertThat(codes(refused)).containsExactly("SHEETS_MISSING");
        assertThat(refused.at("/userErrors/0/message").asString())
                .isEqualTo("Còn 13 phiếu chấm chưa nộp.");
        assertThat(codes(stage.sealSheets(true))).isEmpty();

        assertThat(seal(stage).sheets()).isEqualTo(2);
        assertThat(seal(stage).missing()).isEqualTo(13);
        assertThat(
                        stage.jdbc()
                                .sql("select count(*) from judging.missing_sheet where contest = ?")
                                .param(stage.contest().key())
                                .query(Integer.class)
                                .single())
                .isEqualTo(13);
        JsonNode standing =
                stage.contest(
                        stage.organiser,
                        "standing{categories{places{works{entry{number}}}"
                                + " unplaced{entry{number} reason{vi en}}}}");
        assertThat(standing.at("/standing/categories/0/places")).hasSize(1);
        assertThat(standing.at("/standing/categories/0/unplaced")).hasSize(4);
        assertThat(standing.at("/standing/categories/0/unplaced/0/reason/vi").asString())
                .startsWith("MS 002 không được xếp hạng");
    }

    @Test
    void theSheetsOfARemovedJurorAreNeitherAskedForNorCounted() {
        JudgingStage stage = JudgingStage.known(context);
        stage.remove(stage.jurors.get(1));
        stage.hours(-3, -1, -3, -1);
        stage.sealTally();

        assertThat(codes(stage.sealSheets(false))).isEmpty();

        assertThat(seal(stage).sheets()).isEqualTo(8);
        String document =
                stage.bean(Standings.class)
                        .of(stage.contest().key(), stage.viewer(stage.organiser))
                        .orElseThrow()
                        .document();
        assertThat(document).contains("GK 1").contains("GK 3").doesNotContain("GK 2");
    }

    @Test
    void aSealedSheetCannotChangeEvenBySql() {
        JudgingStage stage = JudgingStage.sealed(context);
        JurorDesk desk = stage.desk(0);
        JsonNode before = desk.sheet(0);
        assertThat(before.path("state").asString()).isEqualTo("SEALED");
        UUID sheet = GlobalId.key("Assignment", desk.assignment(0)).orElseThrow();
        UUID contest = stage.contest().key();

        for (String sql :
                List.of(
                        "update judging.score_sheet set comment = 'x' where assignment = :sheet",
                        "update judging.score_sheet set state = 'DRAFT' where assignment = :sheet",
                        "delete from judging.score_sheet where assignment = :sheet",
                        "update judging.mark set points = 10 where sheet = :sheet",
                        "delete from judging.mark where sheet = :sheet",
                        "insert into judging.mark values (:sheet, uuidv7(), 1)",
                        "update judging.assignment set juror = uuidv7() where id = :sheet",
                        "delete from judging.assignment where id = :sheet",
                        "update judging.seat set number = 9 where contest = :contest",
                        "update judging.score_seal set digest = '' where contest = :contest",
                        "delete from judging.score_seal where contest = :contest",
                        "delete from judging.missing_sheet where contest = :contest",
                        "insert into judging.seat values (:contest, uuidv7(), 9)",
                        "insert into judging.assignment (contest, entry, juror)"
                                + " select contest, entry, juror from judging.assignment"
                                + " where id = :sheet")) {
            assertThatThrownBy(
                            () ->
                                    stage.jdbc()
                                            .sql(sql)
                                            .param("sheet", sheet)
                                            .param("contest", contest)
                                            .update())
                    .as(sql)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(desk.sheet(0)).isEqualTo(before);
    }

    @Test
    void aSealHoldsThoughTheCalendarIsMovedBack() {
        JudgingStage stage = JudgingStage.sealed(context);
        JurorDesk desk = stage.desk(0);
        stage.hours(-1, 2, -3, -1);

        assertThat(codes(desk.save(desk.assignment(0), 2, "", "1")))
                .containsExactly("SHEETS_SEALED");
        assertThat(codes(desk.reopen(desk.assignment(0)))).containsExactly("SHEETS_SEALED");
        assertThat(codes(stage.assign())).containsExactly("SHEETS_SEALED");
    }

    @Test
    void judgingClosesEarlyOnlyWhenEverySheetIsIn() {
        JudgingStage stage = JudgingStage.assigned(context);
        for (int juror = 0; juror < 3; juror++) {
            for (int work = 0; work < 4; work++) {
                if (juror < 2 || work < 3) {
                    stage.desk(juror).mark(work, "8", "8", "8");
                }
            }
        }
        assertThat(codes(stage.closeEarly())).containsExactly("SHEETS_MISSING");
        assertThat(mayCloseEarly(stage, stage.organiser)).isFalse();
        stage.desk(2).mark(3, "8", "8", "8");
        stage.work(stage.people.named("chua-phan-cong"));
        assertThat(codes(stage.closeEarly())).containsExactly("SHEETS_MISSING");
        assertThat(mayCloseEarly(stage, stage.organiser)).isFalse();
        stage.withdraw(stage.works.getLast());
        assertThat(mayCloseEarly(stage, stage.organiser)).isTrue();
        assertThat(mayCloseEarly(stage, stage.jurors.getFirst())).isFalse();

        assertThat(codes(stage.closeEarly())).isEmpty();

        assertThat(judging(stage)).isEqualTo(WindowState.CLOSED);
        assertThat(codes(stage.desk(0).reopen(stage.desk(0).assignment(0))))
                .containsExactly("JUDGING_CLOSED");
        assertThat(codes(stage.closeEarly())).containsExactly("JUDGING_CLOSED");
    }

    @Test
    void aSheetTakenBackWhileJudgingIsClosedEarlyIsEitherInOrKeepsItOpen() throws Exception {
        JudgingStage stage = new JudgingStage(context);
        stage.jurors(1);
        stage.works(1);
        stage.assign();
        JurorDesk desk = stage.desk(0);
        String sheet = desk.assignment(0);
        desk.mark(0, "8", "8", "8");
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 6; round++) {
                var start = new CyclicBarrier(2);
                Callable<JsonNode> close =
                        () -> {
                            start.await();
                            return stage.closeEarly();
                        };
                Callable<JsonNode> reopen =
                        () -> {
                            start.await();
                            return desk.reopen(sheet);
                        };
                threads.invokeAll(List.of(close, reopen));
                JsonNode now = desk.sheet(0);
                boolean in = now.path("state").asString().equals("SUBMITTED");
                assertThat(judging(stage)).isEqualTo(in ? WindowState.CLOSED : WindowState.OPEN);
                stage.hours(-1, 2, -1, 2);
                if (!in) {
                    desk.submit(sheet, now.path("revision").asInt());
                }
            }
        }
    }

    private static ScoreSheetSeal seal(JudgingStage stage) {
        return stage.bean(ScoreSheetSeals.class).of(stage.contest().key()).orElseThrow();
    }

    private static boolean mayCloseEarly(JudgingStage stage, Person person) {
        return stage.contest(person, "judgingProgress{viewerCanCloseEarly}")
                .at("/judgingProgress/viewerCanCloseEarly")
                .asBoolean();
    }

    private static WindowState judging(JudgingStage stage) {
        return stage.contest().calendar().judging().state(stage.bean(DatabaseClock.class).now());
    }
}
