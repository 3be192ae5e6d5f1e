// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.palmares.entry.RemovalAnnounced;
import org.palmares.judging.JudgingStage;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

@ServerTest
class RemovalMailTests {

    @Test
    void namesTheWorksAndTheDayInBothLanguages(
            @Autowired ConfigurableApplicationContext context,
            @Autowired TransactionTemplate transaction) {
        JudgingStage stage = new JudgingStage(context);
        Person author = stage.people.named("tac-gia");
        stage.work(author);
        List<Letter> letters = new CopyOnWriteArrayList<>();
        context.addApplicationListener(
                event -> {
                    if (event instanceof PayloadApplicationEvent<?> payload
                            && payload.getPayload() instanceof Letter letter
                            && letter.to().startsWith(author.subject())) {
                        letters.add(letter);
                    }
                });
        var said =
                new RemovalAnnounced(
                        stage.contest().key(),
                        stage.account(author),
                        // Half past midnight in Hà Nội.
                        Instant.parse("2027-11-19T17:30:00Z"),
                        stage.works);

        transaction.executeWithoutResult(_ -> context.publishEvent(said));
        await().atMost(Duration.ofSeconds(20)).until(() -> !letters.isEmpty());

        assertThat(letters.getFirst().body())
                .contains("20/11/2027", "20 November 2027", "MS 001", "/my/entries");
    }
}
