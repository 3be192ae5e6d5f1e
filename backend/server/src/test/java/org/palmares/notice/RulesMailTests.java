// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.palmares.judging.JudgingStage.codes;

import org.junit.jupiter.api.Test;
import org.palmares.contest.PreliminaryRound;
import org.palmares.contest.RoundMethod;
import org.palmares.judging.JudgingStage;
import org.palmares.judging.RoundDesk;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

@ServerTest
class RulesMailTests {

    @Test
    void whoHasAWorkInTheContestReadsWhyRoundsChooseOtherwise(
            @Autowired ConfigurableApplicationContext context) {
        JudgingStage stage = new JudgingStage(context);
        PreliminaryRound round = RoundDesk.round(1, RoundMethod.PASS_FAIL, RoundDesk.best(2));
        stage.rehearse(round, 1, 2, 3, 6);
        Person lan = stage.people.named("lan");
        stage.work(lan);
        List<Letter> letters = new CopyOnWriteArrayList<>();
        context.addApplicationListener(
                event -> {
                    if (event instanceof PayloadApplicationEvent<?> payload
                            && payload.getPayload() instanceof Letter letter
                            && letter.to().startsWith(lan.subject())) {
                        letters.add(letter);
                    }
                });
        RoundDesk rounds = new RoundDesk(stage);
        PreliminaryRound now = stage.contest().round(1).orElseThrow();

        assertThat(codes(rounds.declare(List.of(stage.at(now, 1, 2)), null))).isEmpty();
        PreliminaryRound more =
                RoundDesk.round(1, RoundMethod.PASS_FAIL, RoundDesk.best(9)).at(now.window());
        assertThat(codes(rounds.declare(List.of(more), "Nhiều bài hơn dự kiến"))).isEmpty();

        await().atMost(Duration.ofSeconds(20)).until(() -> !letters.isEmpty());
        // Another time alone says nothing new of how works are chosen.
        assertThat(letters).hasSize(1);
        assertThat(letters.getFirst().body())
                .contains("Lý do: Nhiều bài hơn dự kiến", "Reason: Nhiều bài hơn dự kiến")
                .contains("/c/" + stage.contest().slug());
    }
}
