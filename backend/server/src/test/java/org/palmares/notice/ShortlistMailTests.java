// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.palmares.judging.JudgingStage.codes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.contest.PreliminaryRound;
import org.palmares.contest.RoundMethod;
import org.palmares.judging.JudgingStage;
import org.palmares.judging.RoundDesk;
import org.palmares.judging.Verdict;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

@ServerTest
class ShortlistMailTests {

    private final ConfigurableApplicationContext context;
    private final List<Letter> letters = new CopyOnWriteArrayList<>();
    private JudgingStage stage;
    private RoundDesk rounds;
    private Person lan;
    private Person hoa;
    private Person nam;

    ShortlistMailTests(@Autowired ConfigurableApplicationContext context) {
        this.context = context;
    }

    @BeforeEach
    void markThreeWorks() {
        stage = new JudgingStage(context);
        rounds = new RoundDesk(stage);
        PreliminaryRound first = RoundDesk.round(1, RoundMethod.PASS_FAIL, RoundDesk.best(1));
        PreliminaryRound second = RoundDesk.round(2, RoundMethod.POINTS, RoundDesk.best(1));
        stage.rehearse(List.of(stage.at(first, -1, 2), stage.at(second, 2, 4)), 5, 8);
        stage.jurors(1);
        lan = stage.people.named("lan");
        hoa = stage.people.named("hoa");
        nam = stage.people.named("nam");
        List.of(lan, hoa, nam).forEach(stage::work);
        rounds.assign(1);
        stage.desk(0).say(0, 1, Verdict.PASS);
        stage.desk(0).say(1, 1, Verdict.FAIL);
        stage.desk(0).say(2, 1, Verdict.FAIL);
        context.addApplicationListener(
                event -> {
                    if (event instanceof PayloadApplicationEvent<?> payload
                            && payload.getPayload() instanceof Letter letter
                            && List.of(lan, hoa, nam).stream()
                                    .anyMatch(one -> letter.to().startsWith(one.subject()))) {
                        letters.add(letter);
                    }
                });
    }

    @Test
    void ownersReadInBothLanguagesWhetherTheirWorksGoOnAndWhenTheNextRoundIs() {
        assertThat(codes(rounds.seal(1, false))).isEmpty();
        assertThat(codes(rounds.add(1, stage.works.get(2), "Chấm lại theo đơn"))).isEmpty();
        assertThat(letters).isEmpty();
        assertThat(codes(rounds.confirm(1))).isEmpty();

        await().atMost(Duration.ofSeconds(20)).until(() -> letters.size() >= 3);
        Instant opens = stage.contest().round(2).orElseThrow().window().opens();
        String when =
                DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu")
                        .format(opens.atZone(stage.contest().timeZone()));
        for (Person one : List.of(lan, nam)) {
            assertThat(to(one).body())
                    .contains("được đi tiếp", "goes on", "Tiếp theo: vòng Sơ khảo 2, " + when)
                    .contains("Next: Preliminary round 2, " + when)
                    .doesNotContain("dừng", "stopped", "Chấm lại");
        }
        assertThat(to(lan).subject())
                .isEqualTo("Kết quả Sơ khảo · Result of Preliminary round: MS 001");
        assertThat(to(hoa).body())
                .contains("MS 002", "dừng ở vòng này", "stopped in this round")
                .contains("/c/" + stage.contest().slug() + "/e/ms002")
                .doesNotContain("đi tiếp", "goes on");
        assertThat(letters).hasSize(3);
    }

    @Test
    void theLastOfTheRoundsNamesTheFinalAndTheVote() {
        rounds.seal(1, false);
        rounds.confirm(1);
        await().atMost(Duration.ofSeconds(20)).until(() -> letters.size() >= 3);
        letters.clear();
        PreliminaryRound second = stage.contest().rounds().getLast();
        stage.rehearse(
                List.of(
                        stage.at(stage.contest().rounds().getFirst(), -4, -2),
                        stage.at(second, -1, 2)),
                5,
                8);
        assertThat(codes(rounds.assign(2))).isEmpty();
        String sheet = stage.desk(0).assignment(0, 2);
        stage.desk(0).save(sheet, 0, "", "8", "8", "8");
        stage.desk(0).submit(sheet, 1);
        assertThat(codes(rounds.seal(2, false))).isEmpty();
        assertThat(codes(rounds.confirm(2))).isEmpty();

        await().atMost(Duration.ofSeconds(20)).until(() -> !letters.isEmpty());
        assertThat(to(lan).body())
                .contains("Tiếp theo: chung khảo, ", "và bình chọn.")
                .contains("Next: the final round, ", "and the public vote.");
        // Whose work had stopped before is not written to again.
        assertThat(letters).hasSize(1);
    }

    private Letter to(Person person) {
        return letters.stream()
                .filter(letter -> letter.to().startsWith(person.subject()))
                .findFirst()
                .orElseThrow();
    }
}
