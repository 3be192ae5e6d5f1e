// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.palmares.contest.Contest;
import org.palmares.entry.DisqualificationDecided;
import org.palmares.entry.Entry;
import org.palmares.entry.EntryState;
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
class DisqualificationMailTests {

    private final List<Letter> letters = new CopyOnWriteArrayList<>();
    private final ConfigurableApplicationContext context;
    private final TransactionTemplate transaction;
    private final Contest contest;
    private final UUID account;

    @Autowired
    DisqualificationMailTests(
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
    void theOwnerReadsInBothLanguagesThatTheWorkIsOutAndWhy() {
        Letter letter =
                letterAfter(new DisqualificationDecided(work(account), true, "Dùng lại phim 100%"));

        assertThat(letter.subject()).contains("bị loại", "disqualified", "MS 045");
        assertThat(letter.body())
                .contains("đã loại tác phẩm MS 045 \"Đêm hội làng\"")
                .contains("Lý do: Dùng lại phim 100%")
                .contains("disqualified your work MS 045 \"Đêm hội làng\"")
                .contains("Reason: Dùng lại phim 100%")
                .contains("/c/" + contest.slug() + "/e/ms045");
    }

    @Test
    void theOwnerReadsInBothLanguagesThatTheWorkIsBackAndWhy() {
        Letter letter = letterAfter(new DisqualificationDecided(work(account), false, "Nhầm lẫn"));

        assertThat(letter.subject()).contains("trở lại cuộc thi", "reinstated", "MS 045");
        assertThat(letter.body())
                .contains("trở lại cuộc thi.", "Lý do: Nhầm lẫn")
                .contains("back into the contest.", "Reason: Nhầm lẫn")
                .doesNotContain("đã loại", "disqualified");
    }

    @Test
    void nobodyIsToldOfAWorkThatNobodyOwns() {
        transaction.executeWithoutResult(
                _ ->
                        context.publishEvent(
                                new DisqualificationDecided(work(null), true, "Không chủ")));
        Letter next = letterAfter(new DisqualificationDecided(work(account), true, "Có chủ"));

        assertThat(next.body()).contains("Có chủ");
        assertThat(letters).isEmpty();
    }

    private Entry work(UUID owner) {
        Instant then = Instant.parse("2026-11-15T09:59:58Z");
        return new Entry(
                new UUID(7, 7),
                contest.key(),
                contest.categories().getFirst().key(),
                EntryState.DISQUALIFIED,
                45,
                "Đêm hội làng",
                "",
                List.of("Nguyễn Thị Lan"),
                owner,
                null,
                1,
                then,
                then,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private Letter letterAfter(Object event) {
        transaction.executeWithoutResult(_ -> context.publishEvent(event));
        await().atMost(Duration.ofSeconds(30)).until(() -> !letters.isEmpty());
        return letters.removeFirst();
    }
}
