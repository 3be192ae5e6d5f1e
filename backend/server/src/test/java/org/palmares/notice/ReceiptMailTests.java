// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.palmares.contest.Contest;
import org.palmares.entry.Receipt;
import org.palmares.entry.WorkReceived;
import org.palmares.testing.ContestFixture;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

@ServerTest
class ReceiptMailTests {

    private final List<Letter> letters = new CopyOnWriteArrayList<>();
    private final ConfigurableApplicationContext context;
    private final TransactionTemplate transaction;
    private final Contest contest;
    private final UUID account;

    @Autowired
    ReceiptMailTests(
            People people,
            ContestFixture fixture,
            ConfigurableApplicationContext context,
            TransactionTemplate transaction) {
        this.context = context;
        this.transaction = transaction;
        contest = fixture.open(people.organiser("mai"));
        Person lan = people.named("lan");
        account = fixture.viewer(lan).accountKey().orElseThrow();
        context.addApplicationListener(
                event -> {
                    if (event instanceof PayloadApplicationEvent<?> payload
                            && payload.getPayload() instanceof Letter letter
                            && letter.to().startsWith(lan.subject())) {
                        letters.add(letter);
                    }
                });
    }

    @Test
    void theReceiptSaysInBothLanguagesWhatCameWhenByTheContestsClock() {
        Receipt receipt =
                new Receipt(
                        "ABCD-EFGH-JKLM",
                        new UUID(7, 7),
                        Instant.parse("2026-11-15T09:59:58.900Z"),
                        null);
        Letter letter =
                letterAfter(
                        new WorkReceived(
                                receipt.entry(), account, "MS 045", contest.key(), receipt));

        assertThat(letter.subject()).isEqualTo("Biên nhận · Receipt: MS 045");
        assertThat(letter.body())
                .contains("đã nhận tác phẩm MS 045 lúc 16:59:58 15/11/2026 (Asia/Ho_Chi_Minh)")
                .contains("received your work MS 045 at 16:59:58 15/11/2026 (Asia/Ho_Chi_Minh)")
                .contains(contest.name().vi())
                .containsOnlyOnce("Mã biên nhận: ABCD-EFGH-JKLM")
                .containsOnlyOnce("Code of the receipt: ABCD-EFGH-JKLM")
                .contains("/handed-in/ABCD-EFGH-JKLM")
                .doesNotContain("%");
    }

    private Letter letterAfter(Object event) {
        transaction.executeWithoutResult(_ -> context.publishEvent(event));
        await().atMost(Duration.ofSeconds(30)).until(() -> !letters.isEmpty());
        return letters.removeFirst();
    }
}
