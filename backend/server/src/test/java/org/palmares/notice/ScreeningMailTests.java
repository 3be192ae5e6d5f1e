// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.palmares.entry.ScreeningSaid;
import org.palmares.entry.ScreeningStepKind;
import org.palmares.kernel.Text;
import org.palmares.testing.ContestFixture;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

@ServerTest
class ScreeningMailTests {

    private final List<Letter> letters = new CopyOnWriteArrayList<>();
    private final ConfigurableApplicationContext context;
    private final TransactionTemplate transaction;
    private final Person lan;
    private final UUID account;
    private final UUID contest;

    @Autowired
    ScreeningMailTests(
            People people,
            ContestFixture fixture,
            ConfigurableApplicationContext context,
            TransactionTemplate transaction) {
        this.context = context;
        this.transaction = transaction;
        lan = people.named("lan");
        account = fixture.viewer(lan).accountKey().orElseThrow();
        contest = fixture.draft(people.organiser("mai")).key();
        context.addApplicationListener(
                event -> {
                    if (event instanceof PayloadApplicationEvent<?> payload
                            && payload.getPayload() instanceof Letter letter
                            && letter.to().startsWith(lan.subject())) {
                        letters.add(letter);
                    }
                });
    }

    private Letter letterAbout(ScreeningStepKind kind, String words, String until) {
        var said =
                new ScreeningSaid(
                        contest,
                        new UUID(7, 7),
                        account,
                        kind,
                        "MS 045",
                        "Đêm hội làng",
                        new Text("Lời hay, việc đẹp", "Fine words"),
                        words,
                        until);
        transaction.executeWithoutResult(_ -> context.publishEvent(said));
        await().atMost(Duration.ofSeconds(20)).until(() -> !letters.isEmpty());
        return letters.removeFirst();
    }

    @Test
    void aRefusalSaysWhyAndUntilWhenItMayBeAnswered() {
        Letter letter =
                letterAbout(ScreeningStepKind.REFUSE, "Sai chủ đề", "17:00 15/11/2026 (Asia)");

        assertThat(letter.subject()).contains("MS 045", "not accepted");
        assertThat(letter.body())
                .contains("Sai chủ đề", "17:00 15/11/2026", "/my/entries/", "Fine words");
    }

    @Test
    void aRequestSaysWhatToCorrectAndUntilWhen() {
        Letter letter =
                letterAbout(
                        ScreeningStepKind.REQUEST_CORRECTION, "Thiếu phụ đề", "08:00 01/12/2026");

        assertThat(letter.body()).contains("Thiếu phụ đề", "08:00 01/12/2026", "Đêm hội làng");
    }
}
