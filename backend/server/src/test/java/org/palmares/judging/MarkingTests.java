// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palmares.judging.JudgingStage.codes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.contest.Criterion;
import org.palmares.kernel.GlobalId;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

@ServerTest
class MarkingTests {

    @Autowired ApplicationContext context;
    private JudgingStage stage;
    private JurorDesk desk;
    private String sheet;

    @BeforeEach
    void assignAWork() {
        stage = new JudgingStage(context);
        stage.jurors(2);
        stage.works(2);
        stage.assign();
        desk = stage.desk(0);
        sheet = desk.assignment(0);
    }

    @Test
    void keepsTheDraftAtEveryChange() {
        assertThat(desk.sheet(0).path("state").asString()).isEqualTo("EMPTY");

        desk.save(sheet, 0, "", "8");
        JsonNode saved = desk.save(sheet, 1, "Hay", "8", "7.5");

        JsonNode kept = desk.sheet(0);
        assertThat(kept).isEqualTo(saved.at("/assignment/scoreSheet"));
        assertThat(kept.path("state").asString()).isEqualTo("DRAFT");
        assertThat(kept.path("revision").asInt()).isEqualTo(2);
        assertThat(kept.path("comment").asString()).isEqualTo("Hay");
        assertThat(kept.at("/marks/1/points").asString()).isEqualTo("7.5");
        assertThat(kept.path("marks")).hasSize(2);
        assertThat(kept.path("score").isNull()).isTrue();
        assertThat(kept.path("savedAt").isNull()).isFalse();
    }

    @Test
    void aCompleteSheetShowsItsWeightedScore() {
        JsonNode saved = desk.save(sheet, 0, "", "8", "7", "9");

        // 50 parts of 8/10, 30 of 7/10 and 20 of 9/10: 40 + 21 + 18.
        assertThat(saved.at("/assignment/scoreSheet/score").asString()).isEqualTo("79.00");
    }

    @Test
    void refusesAMarkOutsideTheScaleOrOffItsSteps() {
        for (String points : List.of("10.5", "11", "7.25")) {
            JsonNode refused = desk.save(sheet, 0, "", "8", points);
            assertThat(codes(refused)).containsExactly("MARK_OUTSIDE_SCALE");
            JsonNode error = refused.at("/userErrors/0");
            assertThat(error.path("field").asString()).isEqualTo("marks.1.points");
            assertThat(error.path("message").asString())
                    .isEqualTo("Điểm phải từ 0 đến 10, mỗi bước 0,5.");
        }
        desk.person().speaking("en");
        assertThat(desk.save(sheet, 0, "", "99").at("/userErrors/0/message").asString())
                .isEqualTo("A mark lies between 0 and 10, in steps of 0.5.");
        assertThat(desk.sheet(0).path("revision").asInt()).isZero();
    }

    @Test
    void refusesWhatIsNoMark() {
        for (String points : List.of("", "-1", "8,5", "NaN", "1e1", "٨", "0x8", " 8")) {
            assertThat(codes(desk.save(sheet, 0, "", points))).containsExactly("MARK_UNREADABLE");
        }
        String own = GlobalId.of("Criterion", stage.criteria().getFirst().key());
        Criterion foreign = new JudgingStage(context).criteria().getFirst();
        assertThat(codes(desk.saveMarks(sheet, 0, "", List.of(mark(own), mark(own)))))
                .containsExactly("MARK_TWICE");
        for (String unknown :
                List.of(GlobalId.of("Criterion", foreign.key()), "x", own.substring(1))) {
            assertThat(codes(desk.saveMarks(sheet, 0, "", List.of(mark(unknown)))))
                    .containsExactly("CRITERION_UNKNOWN");
        }
        assertThat(codes(desk.save(sheet, 0, "x".repeat(4001)))).containsExactly("TOO_LONG");
        assertThat(desk.sheet(0).path("revision").asInt()).isZero();
    }

    @Test
    void refusesAMarkOfAWorkThatIsNotAssigned() {
        String others = stage.desk(1).assignment(0);
        String none = GlobalId.of("Assignment", UUID.randomUUID());
        String entry = GlobalId.of("Entry", stage.works.getFirst());

        for (String id : List.of(others, none, entry, "")) {
            JsonNode refused = desk.save(id, 0, "", "8");
            assertThat(codes(refused)).containsExactly("ASSIGNMENT_UNKNOWN");
            assertThat(refused.path("assignment").isNull()).isTrue();
            assertThat(codes(desk.submit(id, 0))).containsExactly("ASSIGNMENT_UNKNOWN");
            assertThat(codes(desk.reopen(id))).containsExactly("ASSIGNMENT_UNKNOWN");
        }
        JurorDesk stranger = new JurorDesk(stage, stage.people.stranger());
        assertThat(codes(stranger.save(sheet, 0, "", "8"))).containsExactly("ASSIGNMENT_UNKNOWN");
        assertThat(stage.desk(1).sheet(0).path("revision").asInt()).isZero();
    }

    @Test
    void ofTwoTabsOnOneRevisionOneWinsWhole() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (int revision = 0; revision < 8; revision++) {
                int seen = revision;
                var start = new CyclicBarrier(2);
                Callable<JsonNode> first =
                        () -> {
                            start.await();
                            return desk.save(sheet, seen, "tab 1", "1", "1.5", "2");
                        };
                Callable<JsonNode> second =
                        () -> {
                            start.await();
                            return desk.save(sheet, seen, "tab 2", "9", "9.5");
                        };
                var answers = threads.invokeAll(List.of(first, second));
                JsonNode one = answers.getFirst().get();
                JsonNode other = answers.getLast().get();
                boolean firstWon = codes(one).isEmpty();

                assertThat(codes(firstWon ? other : one))
                        .containsExactly("SHEET_CHANGED_ELSEWHERE");
                assertThat(codes(firstWon ? one : other)).isEmpty();
                JsonNode kept = desk.sheet(0);
                assertThat(kept.path("revision").asInt()).isEqualTo(seen + 1);
                assertThat(points(kept))
                        .isEqualTo(firstWon ? List.of("1", "1.5", "2") : List.of("9", "9.5"));
                assertThat(kept.path("comment").asString()).isEqualTo(firstWon ? "tab 1" : "tab 2");
                // The one that lost is told what is there now.
                assertThat((firstWon ? other : one).at("/assignment/scoreSheet")).isEqualTo(kept);
            }
        }
    }

    @Test
    void theSameSentTwiceIsSavedOnce() {
        desk.save(sheet, 0, "Hay", "8");

        JsonNode again = desk.save(sheet, 0, "Hay", "8.0");

        assertThat(codes(again)).isEmpty();
        assertThat(again.at("/assignment/scoreSheet/revision").asInt()).isEqualTo(1);
        assertThat(codes(desk.save(sheet, 0, "Khác", "8")))
                .containsExactly("SHEET_CHANGED_ELSEWHERE");
    }

    @Test
    void onlyACompleteSheetIsSubmitted() {
        desk.save(sheet, 0, "", "8", "7");
        JsonNode refused = desk.submit(sheet, 1);
        assertThat(codes(refused)).containsExactly("MARKS_MISSING");
        assertThat(refused.at("/userErrors/0/message").asString()).contains("1 tiêu chí");

        desk.save(sheet, 1, "", "8", "7", "9");
        assertThat(codes(desk.submit(sheet, 1))).containsExactly("SHEET_CHANGED_ELSEWHERE");
        JsonNode done = desk.submit(sheet, 2);
        assertThat(done.at("/assignment/scoreSheet/state").asString()).isEqualTo("SUBMITTED");
        assertThat(done.at("/assignment/scoreSheet/submittedAt").isNull()).isFalse();
        assertThat(codes(desk.submit(sheet, 2))).isEmpty();
    }

    @Test
    void aSubmittedSheetChangesOnlyAfterItWasTakenBack() {
        assertThat(codes(desk.reopen(sheet))).containsExactly("SHEET_NOT_SUBMITTED");
        desk.mark(0, "8", "7", "9");
        assertThat(codes(desk.save(sheet, 2, "", "1"))).containsExactly("SHEET_SUBMITTED");

        assertThat(codes(desk.reopen(sheet))).isEmpty();
        assertThat(codes(desk.save(sheet, 3, "", "9", "9", "9"))).isEmpty();
        assertThat(codes(desk.submit(sheet, 4))).isEmpty();
    }

    @Test
    void marksAreTakenOnlyWithinTheJudgingWindow() {
        stage.hours(1, 2, -1, 2);
        assertThat(codes(desk.save(sheet, 0, "", "8"))).containsExactly("JUDGING_NOT_BEGUN");
        stage.hours(-1, 2, -1, 2);
        desk.mark(0, "8", "7", "9");
        stage.hours(-2, -1, -1, 2);
        String other = desk.assignment(1);
        assertThat(codes(desk.save(other, 0, "", "8"))).containsExactly("JUDGING_CLOSED");
        assertThat(codes(desk.submit(other, 0))).containsExactly("JUDGING_CLOSED");
        assertThat(codes(desk.reopen(sheet))).containsExactly("JUDGING_CLOSED");
        assertThat(desk.sheet(0).path("state").asString()).isEqualTo("SUBMITTED");
    }

    private static Map<String, String> mark(String criterionId) {
        return Map.of("criterionId", criterionId, "points", "8");
    }

    private static List<String> points(JsonNode sheet) {
        return sheet.path("marks").valueStream().map(m -> m.path("points").asString()).toList();
    }
}
