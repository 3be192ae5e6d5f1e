// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palmares.judging.JudgingStage.codes;
import static org.palmares.judging.Verdict.FAIL;
import static org.palmares.judging.Verdict.HOLD;
import static org.palmares.judging.Verdict.PASS;

import org.junit.jupiter.api.Test;
import org.palmares.contest.PreliminaryRound;
import org.palmares.contest.Role;
import org.palmares.contest.RoundMethod;
import org.palmares.contest.TiesAtTheCut;
import org.palmares.contest.Window;
import org.palmares.kernel.GlobalId;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.palmares.voting.CandidateLists;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

@ServerTest
class PreliminaryRoundTests {

    private static final String WORKS =
            "rounds{works(first:50){edges{node{entry{number} figure sheets passed shortlisted"
                    + " reason{vi}}}}"
                    + " proceedings{sealedAt digest confirmedAt shortlisted}}";

    /** Three jurors' verdicts on four works: two, one, three and no passes. */
    private static final Verdict[][] SAID = {
        {PASS, PASS, HOLD}, {PASS, FAIL, FAIL}, {PASS, PASS, PASS}, {FAIL, FAIL, FAIL}
    };

    @Autowired ApplicationContext context;

    @Test
    void onlyWorksOfTheConfirmedShortlistReachTheFinalRoundAndTheVote() {
        JudgingStage stage = marked();
        assertThat(codes(seal(stage, false))).isEmpty();

        List<JsonNode> works = works(stage);
        assertThat(works.stream().map(work -> work.path("entry").path("number").asString()))
                .containsExactly("MS 003", "MS 001", "MS 002", "MS 004");
        assertThat(works.get(1).path("figure").asString()).isEqualTo("66.67");
        assertThat(works.get(1).path("reason").path("vi").asString())
                .isEqualTo("66,67% trong 3 phiếu cho đạt: thuộc 2 tác phẩm cao nhất của hạng mục.");
        assertThat(works.stream().map(work -> work.path("passed").asBoolean()))
                .containsExactly(true, true, false, false);

        assertThat(codes(confirm(stage))).isEmpty();
        assertThat(candidates(stage)).containsExactlyInAnyOrder(work(stage, 0), work(stage, 2));
        stage.rehearse(round(), -4, -2, -1, 2);
        assertThat(codes(stage.assign())).isEmpty();
        assertThat(assigned(stage, PanelRounds.FINAL)).isEqualTo(6);

        for (int juror = 0; juror < 3; juror++) {
            stage.desk(juror).mark(0, "8", "7", "9");
            stage.desk(juror).mark(2, "9", "9", "8");
        }
        stage.vote(2, 1);
        assertThat(votes(stage, 1)).containsExactly("ENTRY_UNKNOWN");
        stage.rehearse(round(), -6, -5, -3, -1);
        stage.sealTally();
        assertThat(codes(stage.sealSheets(false))).isEmpty();
        assertThat(
                        stage.contest(
                                        stage.organiser,
                                        "standing{categories{places{works{entry{number}}}"
                                                + " unplaced{entry{number}}}}")
                                .toString())
                .contains("MS 001", "MS 003")
                .doesNotContain("MS 002", "MS 004");
    }

    @Test
    void anotherRoundBeginsOnlyWithWhatTheOneBeforeHasLeft() {
        JudgingStage stage = marked();
        assertThat(codes(stage.assign())).containsExactly("ROUND_BEFORE_NOT_CONFIRMED");
        assertThat(codes(confirm(stage))).containsExactly("ROUND_NOT_SEALED");
        assertThat(codes(seal(stage, false))).isEmpty();
        assertThat(codes(stage.assign())).containsExactly("ROUND_BEFORE_NOT_CONFIRMED");
        assertThat(candidates(stage)).isEmpty();
        assertThat(codes(confirm(stage))).isEmpty();
        assertThat(codes(stage.assign())).isEmpty();
        assertThat(assigned(stage, PanelRounds.FINAL)).isEqualTo(6);
    }

    @Test
    void aRoundMarkedByCriteriaGoesByTheMeanOfItsSheets() {
        JudgingStage stage =
                staged(
                        RoundDesk.round(
                                1,
                                RoundMethod.POINTS,
                                RoundDesk.cut(1, "75", TiesAtTheCut.KEEP_NONE)),
                        2,
                        2);
        String refused = stage.desk(0).assignment(0, 1);
        assertThat(codes(stage.desk(0).saveVerdict(refused, 0, PASS)))
                .containsExactly("VERDICT_NOT_ASKED");
        for (int juror = 0; juror < 2; juror++) {
            for (int work = 0; work < 2; work++) {
                JurorDesk desk = stage.desk(juror);
                String sheet = desk.assignment(work, 1);
                desk.save(sheet, 0, "", work == 0 ? "8" : "7", "8", "8");
                assertThat(codes(desk.submit(sheet, 1))).isEmpty();
            }
        }
        assertThat(codes(seal(stage, false))).isEmpty();
        List<JsonNode> works = works(stage);
        assertThat(works.get(0).path("figure").asString()).isEqualTo("80.00");
        assertThat(works.stream().map(work -> work.path("shortlisted").asBoolean()))
                .containsExactly(true, false);
    }

    @Test
    void nobodyLearnsOfMarksBeforeTheSealNorTheContestBeforeTheConfirmation() {
        JudgingStage stage = marked();
        Person stranger = stage.people.stranger();
        Person observer = stage.member("quan-sat", Role.OBSERVER);
        for (Person one : List.of(stage.organiser, observer, stage.jurors.getFirst(), stranger)) {
            assertThat(stage.contest(one, WORKS).toString())
                    .contains("\"works\":null", "\"sealedAt\":null");
        }
        String others = stage.desk(1).assignment(0, 1);
        assertThat(
                        stage.jurors
                                .getFirst()
                                .ask(
                                        "query($id:ID!){assignment(id:$id){scoreSheet{verdict}}}",
                                        Map.of("id", others))
                                .path("assignment")
                                .isNull())
                .isTrue();

        assertThat(codes(seal(stage, false))).isEmpty();
        for (Person one : List.of(stage.jurors.getFirst(), stranger)) {
            assertThat(stage.contest(one, WORKS).toString())
                    .contains("\"works\":null", "\"sealedAt\":null", "\"digest\":null");
            assertThat(stopped(stage, one)).containsExactly("", "", "", "");
        }
        assertThat(stage.contest(observer, WORKS).toString()).contains("66,67%");

        assertThat(codes(confirm(stage))).isEmpty();
        assertThat(stopped(stage, stranger)).containsExactly("", "Sơ khảo", "", "Sơ khảo");
        assertThat(stage.contest(stranger, WORKS).toString())
                .contains("\"works\":null", "\"shortlisted\":2")
                .doesNotContain("66,67%");
    }

    @Test
    void aWorkComesBackOnlyWithAPublicReasonAndOnlyBeforeTheConfirmation() {
        JudgingStage stage = marked();
        assertThat(codes(add(stage, 1, "Chấm lại"))).containsExactly("ROUND_NOT_SEALED");
        seal(stage, false);
        assertThat(codes(add(stage, 1, " "))).containsExactly("REQUIRED");
        assertThat(codes(add(stage, 0, "Đã có"))).containsExactly("WORK_CANNOT_BE_ADDED");
        assertThat(codes(add(stage, 1, "Chấm lại theo đơn"))).isEmpty();
        assertThat(stopped(stage, stage.people.stranger())).doesNotContain("Sơ khảo");
        assertThat(codes(confirm(stage))).isEmpty();
        assertThat(codes(add(stage, 3, "Muộn"))).containsExactly("SHORTLIST_CONFIRMED");
        assertThat(candidates(stage)).hasSize(3).contains(work(stage, 1));
        assertThat(
                        stage.people
                                .stranger()
                                .ask(
                                        "query($id:ID!){node(id:$id){...on Entry{addedBack{vi}}}}",
                                        Map.of("id", GlobalId.of("Entry", work(stage, 1))))
                                .toString())
                .contains("Chấm lại theo đơn");
    }

    @Test
    void aRoundClosesEarlyOnlyWithEverySheetAndLateWithMissingOnesDeclared() {
        JudgingStage stage = staged(round(), 3, 4);
        say(stage, 0);
        assertThat(codes(seal(stage, true))).containsExactly("JUDGING_STILL_OPEN");
        stage.rehearse(round(), -4, -1, 3, 6);
        assertThat(codes(seal(stage, false))).containsExactly("SHEETS_MISSING");
        assertThat(codes(seal(stage, true))).isEmpty();
        ScoreSheetSeal seal =
                stage.bean(org.palmares.judging.store.ScoreSealTable.class)
                        .of(stage.contest().key(), 1)
                        .orElseThrow();
        assertThat(seal.sheets()).isEqualTo(4);
        assertThat(seal.missing()).isEqualTo(8);
        assertThat(seal.digest()).hasSize(64);
    }

    @Test
    void whatJurorsHaveBegunKeepsItsRules() {
        JudgingStage stage = staged(round(), 3, 4);
        PreliminaryRound other = RoundDesk.round(1, RoundMethod.PASS_FAIL, RoundDesk.best(9));
        assertThat(codes(declare(stage, other, -1, 2))).isEmpty();
        assertThat(codes(declare(stage, round(), -1, 2))).isEmpty();
        say(stage, 0);
        assertThat(codes(declare(stage, other, -1, 2))).containsExactly("ROUND_LOCKED");
        assertThat(codes(declareNone(stage))).containsExactly("ROUND_LOCKED");
        assertThat(codes(declare(stage, round(), -1, 3))).isEmpty();
        assertThat(codes(declare(stage, round(), -1, 4)))
                .contains("JUDGING_BEFORE_A_ROUND_ENDS", "VOTING_BEFORE_A_ROUND_ENDS");
    }

    @Test
    void whoIsNotNamedForARoundHasNothingToMarkInIt() {
        JudgingStage stage = staged(round(), 3, 4);
        String forgotten = stage.desk(2).assignment(0, 1);
        assertThat(codes(name(stage, stage.jurors.subList(0, 2)))).isEmpty();
        assertThat(codes(stage.desk(2).saveVerdict(forgotten, 0, PASS)))
                .containsExactly("ASSIGNMENT_UNKNOWN");
        assertThat(queue(stage, 2)).isZero();
        assertThat(queue(stage, 0)).isEqualTo(4);
        stage.desk(0).say(0, 1, PASS);
        assertThat(codes(name(stage, List.of()))).containsExactly("ROUND_BEGUN");
        for (int work = 1; work < 4; work++) {
            stage.desk(0).say(work, 1, PASS);
        }
        for (int work = 0; work < 4; work++) {
            stage.desk(1).say(work, 1, SAID[work][1]);
        }
        assertThat(codes(seal(stage, false))).isEmpty();
    }

    @Test
    void nothingIsTakenOffASealedShortlist() {
        JudgingStage stage = marked();
        seal(stage, false);
        for (String attempt :
                List.of(
                        "update judging.round_work set shortlisted = false, passed = false"
                                + " where entry = :entry",
                        "delete from judging.round_work where entry = :entry",
                        "delete from judging.score_seal where contest ="
                                + " (select contest from judging.round_work where entry = :entry)",
                        "update judging.round_work set figure = '1' where entry = :entry")) {
            assertThatThrownBy(
                            () -> stage.jdbc().sql(attempt).param("entry", work(stage, 0)).update())
                    .as(attempt)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void aLateSheetIsEitherSealedOrRefused() throws Exception {
        JudgingStage stage = staged(round(), 1, 4);
        for (int work = 0; work < 4; work++) {
            stage.desk(0).say(work, 1, PASS);
        }
        JurorDesk desk = stage.desk(0);
        String sheet = desk.assignment(0, 1);
        List<JsonNode> answers = race(() -> seal(stage, false), () -> desk.reopen(sheet));
        boolean sealed = codes(answers.getFirst()).isEmpty();
        assertThat(codes(answers.getLast()).isEmpty()).isNotEqualTo(sealed);
        assertThat(desk.sheet(0, 1).path("state").asString())
                .isEqualTo(sealed ? "SEALED" : "DRAFT");
    }

    @Test
    void twoOrganisersConfirmOnce() throws Exception {
        JudgingStage stage = marked();
        seal(stage, false);
        List<JsonNode> answers = race(() -> confirm(stage), () -> confirm(stage));
        assertThat(answers).allSatisfy(answer -> assertThat(codes(answer)).isEmpty());
        assertThat(
                        stage.jdbc()
                                .sql("select count(*) from judging.shortlist where contest = ?")
                                .param(stage.contest().key())
                                .query(Integer.class)
                                .single())
                .isOne();
    }

    private static List<JsonNode> race(Callable<JsonNode> one, Callable<JsonNode> other)
            throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<JsonNode>> both =
                    Stream.of(one, other)
                            .<Callable<JsonNode>>map(
                                    act ->
                                            () -> {
                                                start.await();
                                                return act.call();
                                            })
                            .toList();
            List<JsonNode> answers = new ArrayList<>();
            for (var answer : threads.invokeAll(both)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private JudgingStage marked() {
        JudgingStage stage = staged(round(), 3, 4);
        for (int juror = 0; juror < 3; juror++) {
            say(stage, juror);
        }
        return stage;
    }

    private static void say(JudgingStage stage, int juror) {
        if (juror < stage.jurors.size()) {
            int works = juror == 0 && stage.works.size() < 4 ? stage.works.size() : 4;
            for (int work = 0; work < works; work++) {
                stage.desk(juror).say(work, 1, SAID[work][juror]);
            }
        }
    }

    private JudgingStage staged(PreliminaryRound round, int jurors, int works) {
        JudgingStage stage = new JudgingStage(context);
        stage.rehearse(round, -1, 2, 3, 6);
        stage.jurors(jurors);
        stage.works(works);
        assertThat(codes(new RoundDesk(stage).assign(1))).isEmpty();
        return stage;
    }

    private static PreliminaryRound round() {
        return RoundDesk.round(1, RoundMethod.PASS_FAIL, RoundDesk.best(2));
    }

    private static JsonNode declare(
            JudgingStage stage, PreliminaryRound round, int opens, int closes) {
        Instant opened = stage.contest().round(1).orElseThrow().window().opens();
        Window window = new Window(opened, opened.plusSeconds(3600L * (closes - opens)));
        return new RoundDesk(stage).declare(List.of(round.at(window)), "Theo góp ý");
    }

    private static JsonNode declareNone(JudgingStage stage) {
        return new RoundDesk(stage).declare(List.of(), "Theo góp ý");
    }

    private static JsonNode seal(JudgingStage stage, boolean acceptMissing) {
        return new RoundDesk(stage).seal(1, acceptMissing);
    }

    private static JsonNode confirm(JudgingStage stage) {
        return new RoundDesk(stage).confirm(1);
    }

    private static JsonNode add(JudgingStage stage, int work, String reason) {
        return new RoundDesk(stage).add(1, work(stage, work), reason);
    }

    private static JsonNode name(JudgingStage stage, List<Person> jurors) {
        List<UUID> accounts = jurors.stream().map(stage::account).toList();
        List<String> members =
                stage
                        .bean(org.palmares.contest.Members.class)
                        .of(stage.contest().key(), Role.JUROR)
                        .stream()
                        .filter(member -> accounts.contains(member.account()))
                        .map(member -> GlobalId.of("Member", member.key()))
                        .toList();
        return stage.mutate(
                stage.organiser,
                "roundJurorsName",
                "RoundJurorsNameInput",
                Map.of("round", 1, "memberIds", members));
    }

    private static List<JsonNode> works(JudgingStage stage) {
        return new RoundDesk(stage).works(1);
    }

    private static int queue(JudgingStage stage, int juror) {
        return stage.contest(stage.jurors.get(juror), "assignments(first:50){totalCount}")
                .path("assignments")
                .path("totalCount")
                .asInt();
    }

    private static int assigned(JudgingStage stage, int round) {
        return stage.jdbc()
                .sql("select count(*) from judging.assignment where contest = ? and round = ?")
                .params(stage.contest().key(), round)
                .query(Integer.class)
                .single();
    }

    private static UUID work(JudgingStage stage, int at) {
        return stage.works.get(at);
    }

    private static java.util.Set<UUID> candidates(JudgingStage stage) {
        return stage.bean(CandidateLists.class).of(stage.contest().key());
    }

    private static List<String> votes(JudgingStage stage, int work) {
        UUID device = UUID.randomUUID();
        return stage
                .vote(
                        new org.palmares.account.Viewer(null, device, false, "10.9.9.9"),
                        work(stage, work))
                .refusals()
                .stream()
                .map(refusal -> refusal.code().name())
                .toList();
    }

    private static List<String> stopped(JudgingStage stage, Person person) {
        return stage.contest(person, "entries(first:20){edges{node{number stoppedIn{name{vi}}}}}")
                .path("entries")
                .path("edges")
                .valueStream()
                .map(edge -> edge.path("node"))
                .sorted(java.util.Comparator.comparing(node -> node.path("number").asString()))
                .map(node -> node.path("stoppedIn").path("name").path("vi").asString(""))
                .toList();
    }
}
