// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palmares.entry.Desk.codes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.contest.Contest;
import org.palmares.contest.Role;
import org.palmares.kernel.DatabaseClock;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

@ServerTest
class CorrectionTests {

    private final ScreeningStage desk;
    private final Corrections corrections;
    private final DatabaseClock clock;
    private Contest contest;
    private Person thu;
    private Person lan;
    private String id;

    CorrectionTests(
            @Autowired ApplicationContext context,
            @Autowired Corrections corrections,
            @Autowired DatabaseClock clock) {
        desk = new ScreeningStage(context);
        this.corrections = corrections;
        this.clock = clock;
    }

    @BeforeEach
    void handAWorkInAndCloseTheIntake() {
        contest = desk.stage.contest();
        thu = desk.stage.member(contest.key(), "thu", Role.SCREENER);
        lan = desk.stage.people.named("lan");
        id = desk.stage.submitted(lan, contest, "Đêm hội làng", "Nguyễn Thị Lan");
        desk.stage.letPass(contest.key(), 11);
    }

    private JsonNode ask(Duration in) {
        Instant until = clock.now().plus(in);
        return ScreeningStage.mutate(
                thu,
                "screeningRequestCorrection",
                Map.of("entryId", id, "reason", "Thiếu phụ đề", "until", until.toString()));
    }

    @Test
    void theEntrantCorrectsOneWorkAlthoughIntakeIsClosedAndHandsItInAgain() {
        String other = desk.stage.desk(lan).begin(contest);
        assertThat(other).isEmpty();
        assertThat(codes(ask(Duration.ofHours(20)))).isEmpty();

        JsonNode given =
                lan.ask(
                                "query($id:ID!){entry(id:$id){state viewerCanEdit number revision"
                                        + " review{correctionAsked correctionUntil}}}",
                                Map.of("id", id))
                        .path("entry");
        assertThat(given.path("state").asString()).isEqualTo("DRAFT");
        assertThat(given.path("viewerCanEdit").asBoolean()).isTrue();
        assertThat(given.at("/review/correctionAsked").asString()).isEqualTo("Thiếu phụ đề");
        int revision = given.path("revision").asInt();
        Desk entrant = desk.stage.desk(lan);
        assertThat(codes(entrant.update(id, revision, "Đêm hội làng, có phụ đề", "Lan"))).isEmpty();
        JsonNode again = entrant.submit(id, revision + 1);

        assertThat(codes(again)).isEmpty();
        assertThat(again.at("/entry/number").asString()).isEqualTo("MS 001");
        assertThat(codes(entrant.update(id, revision + 1, "Thêm nữa", "Lan")))
                .containsExactly("ENTRY_NOT_A_DRAFT");
        assertThat(ScreeningStage.next(thu, contest).at("/entry/title").asString())
                .isEqualTo("Đêm hội làng, có phụ đề");
    }

    @Test
    void aCorrectionLapsesIntoTheQueueWithAMark() {
        ask(Duration.ofHours(20));
        assertThat(ScreeningStage.desk(thu, contest, Map.of("pile", "CORRECTION")).path("ids"))
                .hasSize(1);
        desk.letLapse("correction_until", id);

        assertThat(codes(desk.stage.desk(lan).update(id, 1, "Quá muộn", "Lan")))
                .containsAnyOf("CORRECTION_OVER", "ENTRY_NOT_A_DRAFT");
        corrections.lapse();

        JsonNode node =
                ScreeningStage.desk(thu, contest, Map.of("flagged", true))
                        .at("/works/edges/0/node");
        assertThat(node.at("/entry/title").asString()).isEqualTo("Đêm hội làng");
        assertThat(node.at("/steps/1/kind").asString()).isEqualTo("LAPSE");
    }

    @Test
    void aRequestIsTakenBackOnlyBeforeItsEntrantHasBegun() {
        ask(Duration.ofHours(20));
        assertThat(ScreeningStage.undo(thu, id).at("/entry/state").asString())
                .isEqualTo("SUBMITTED");
        ask(Duration.ofHours(20));
        desk.stage.desk(lan).update(id, 1, "Đã sửa", "Lan");
        assertThat(codes(ScreeningStage.undo(thu, id))).containsExactly("CORRECTION_BEGUN");
    }

    @Test
    void aCorrectionEndsInTheFutureAndBeforeJudging() {
        assertThat(codes(ask(Duration.ofSeconds(-1)))).containsExactly("CORRECTION_TOO_LONG");
        assertThat(codes(ask(Duration.ofDays(2)))).containsExactly("CORRECTION_TOO_LONG");
    }

    @Test
    void anEntrantAnswersARefusalOnceAndTheWorkLiesOnTheDeskAgain() {
        ScreeningStage.decide(thu, id, false);
        assertThat(answer(lan, " ")).isEqualTo("ANSWER_MISSING");
        assertThat(answer(thu, "Không phải của tôi")).isEqualTo("NOT_FOUND");
        assertThat(answer(lan, "Phụ đề có ở phút thứ hai.")).isEmpty();

        JsonNode work = ScreeningStage.next(thu, contest).path("entry");
        assertThat(work.at("/onDesk/steps/1/kind").asString()).isEqualTo("ANSWER");
        assertThat(work.at("/onDesk/steps/1/words").asString())
                .isEqualTo("Phụ đề có ở phút thứ hai.");
        ScreeningStage.decide(thu, id, false);
        assertThat(answer(lan, "Một lần nữa")).isEqualTo("ANSWERED_ALREADY");
    }

    @Test
    void aRefusalIsNotAnsweredAfterItsTerm() {
        ScreeningStage.decide(thu, id, false);
        desk.stage
                .jdbc
                .sql(
                        "update entry.entry set screened_at = now() - interval '8 days' where id ="
                                + " :id")
                .param("id", EntryStage.key(id))
                .update();
        assertThat(answer(lan, "Muộn")).isEqualTo("ANSWER_OVER");
    }

    private String answer(Person person, String words) {
        return String.join(
                "",
                codes(
                        ScreeningStage.mutate(
                                person, "refusalAnswer", Map.of("entryId", id, "words", words))));
    }
}
