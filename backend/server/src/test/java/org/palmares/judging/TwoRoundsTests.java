// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palmares.judging.JudgingStage.codes;
import static org.palmares.judging.Verdict.FAIL;
import static org.palmares.judging.Verdict.PASS;

import org.junit.jupiter.api.Test;
import org.palmares.contest.PreliminaryRound;
import org.palmares.contest.RoundMethod;
import org.palmares.contest.TiesAtTheCut;
import org.palmares.testing.ServerTest;
import org.palmares.voting.CandidateLists;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Works that nobody refuses in a first round are marked in a second one, and the best in a final.
 */
@ServerTest
class TwoRoundsTests {

    private static final PreliminaryRound FIRST =
            RoundDesk.round(
                    1, RoundMethod.PASS_FAIL, RoundDesk.cut(null, "50", TiesAtTheCut.KEEP_ALL));
    private static final PreliminaryRound SECOND =
            RoundDesk.round(2, RoundMethod.POINTS, RoundDesk.best(2));

    @Autowired ApplicationContext context;

    @Test
    void eachRoundTakesWhatTheOneBeforeHasLeftAndTheVoteTakesTheLast() {
        JudgingStage stage = firstRoundOf(4);
        RoundDesk rounds = new RoundDesk(stage);
        assertThat(codes(rounds.assign(2))).containsExactly("ROUND_BEFORE_NOT_CONFIRMED");
        say(stage, 0, PASS, PASS);
        say(stage, 1, PASS, FAIL);
        say(stage, 2, FAIL, FAIL);
        say(stage, 3, PASS, PASS);
        assertThat(codes(rounds.seal(1, false))).isEmpty();
        assertThat(codes(rounds.seal(2, false))).isNotEmpty();
        assertThat(codes(rounds.confirm(2))).containsExactly("ROUND_NOT_SEALED");
        assertThat(codes(rounds.confirm(1))).isEmpty();
        assertThat(candidates(stage)).isEmpty();

        inTheSecondRound(stage);
        assertThat(codes(rounds.assign(2))).isEmpty();
        assertThat(codes(stage.assign())).containsExactly("ROUND_BEFORE_NOT_CONFIRMED");
        assertThat(codesOfWorks(stage, 2))
                .hasSize(3)
                .doesNotContainAnyElementsOf(codesOfWorks(stage, 1));
        mark(stage, 0, "6");
        mark(stage, 1, "9");
        mark(stage, 3, "8");
        assertThat(codes(rounds.seal(2, false))).isEmpty();
        assertThat(rounds.shortlisted(1)).containsExactly("MS 001", "MS 002", "MS 004");
        assertThat(rounds.shortlisted(2)).containsExactly("MS 002", "MS 004");
        assertThat(codes(rounds.confirm(2))).isEmpty();
        assertThat(candidates(stage))
                .containsExactlyInAnyOrder(stage.works.get(1), stage.works.get(3));

        stage.rehearse(List.of(stage.at(FIRST, -7, -6), stage.at(SECOND, -6, -4)), -1, 2);
        assertThat(codes(stage.assign())).isEmpty();
        assertThat(assignments(stage, PanelRounds.FINAL)).isEqualTo(4);
        assertThat(stoppedIn(stage)).containsExactly("Sơ khảo 2", "", "Sơ khảo", "");
    }

    @Test
    void aWorkThatTheFirstRoundStoppedDoesNotComeBackInTheSecond() {
        JudgingStage stage = firstRoundOf(3);
        RoundDesk rounds = new RoundDesk(stage);
        say(stage, 0, PASS, PASS);
        say(stage, 1, PASS, PASS);
        say(stage, 2, FAIL, FAIL);
        rounds.seal(1, false);
        rounds.confirm(1);
        inTheSecondRound(stage);
        rounds.assign(2);
        mark(stage, 0, "9");
        mark(stage, 1, "8");
        assertThat(codes(rounds.seal(2, false))).isEmpty();
        assertThat(codes(rounds.add(2, stage.works.get(2), "Theo đơn")))
                .containsExactly("WORK_CANNOT_BE_ADDED");
        assertThat(rounds.works(2)).hasSize(2);
    }

    @Test
    void theSecondRoundMayStillChangeWhenTheFirstIsSealed() {
        JudgingStage stage = firstRoundOf(2);
        RoundDesk rounds = new RoundDesk(stage);
        say(stage, 0, PASS, PASS);
        say(stage, 1, PASS, PASS);
        rounds.seal(1, false);
        List<PreliminaryRound> declared = stage.contest().rounds();
        PreliminaryRound other =
                RoundDesk.round(2, RoundMethod.POINTS, RoundDesk.best(1))
                        .at(declared.getLast().window());
        assertThat(codes(rounds.declare(List.of(declared.getFirst(), other), null)))
                .containsExactly("REQUIRED");
        assertThat(codes(rounds.declare(List.of(declared.getFirst(), other), "Ít giải hơn")))
                .isEmpty();
        assertThat(codes(rounds.declare(List.of(other), "Bỏ vòng đầu"))).contains("ROUND_LOCKED");
    }

    private JudgingStage firstRoundOf(int works) {
        JudgingStage stage = new JudgingStage(context);
        stage.rehearse(List.of(stage.at(FIRST, -1, 2), stage.at(SECOND, 2, 4)), 5, 8);
        stage.jurors(2);
        stage.works(works);
        assertThat(codes(new RoundDesk(stage).assign(1))).isEmpty();
        return stage;
    }

    private static void inTheSecondRound(JudgingStage stage) {
        stage.rehearse(List.of(stage.at(FIRST, -4, -2), stage.at(SECOND, -1, 2)), 5, 8);
    }

    private static void say(JudgingStage stage, int work, Verdict one, Verdict other) {
        stage.desk(0).say(work, 1, one);
        stage.desk(1).say(work, 1, other);
    }

    private static void mark(JudgingStage stage, int work, String points) {
        for (int juror = 0; juror < 2; juror++) {
            JurorDesk desk = stage.desk(juror);
            String sheet = desk.assignment(work, 2);
            assertThat(codes(desk.save(sheet, 0, "", points, points, points))).isEmpty();
            assertThat(codes(desk.submit(sheet, 1))).isEmpty();
        }
    }

    private static Set<UUID> candidates(JudgingStage stage) {
        return stage.bean(CandidateLists.class).of(stage.contest().key());
    }

    private static int assignments(JudgingStage stage, int round) {
        return stage.jdbc()
                .sql("select count(*) from judging.assignment where contest = ? and round = ?")
                .params(stage.contest().key(), round)
                .query(Integer.class)
                .single();
    }

    private static List<String> codesOfWorks(JudgingStage stage, int round) {
        return stage.jdbc()
                .sql("select code from judging.blind_work where contest = ? and round = ?")
                .params(stage.contest().key(), round)
                .query(String.class)
                .list();
    }

    private static List<String> stoppedIn(JudgingStage stage) {
        return stage.works.stream()
                .map(
                        work ->
                                stage.people
                                        .stranger()
                                        .ask(
                                                "query($id:ID!){node(id:$id){...on Entry{"
                                                        + "stoppedIn{name{vi}}}}}",
                                                Map.of(
                                                        "id",
                                                        org.palmares.kernel.GlobalId.of(
                                                                "Entry", work))))
                .map((JsonNode seen) -> seen.at("/node/stoppedIn/name/vi").asString(""))
                .toList();
    }
}
