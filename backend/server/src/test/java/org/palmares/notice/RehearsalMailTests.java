// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.palmares.contest.Contest;
import org.palmares.contest.IntakeExtensions;
import org.palmares.contest.Rehearsals;
import org.palmares.contest.Role;
import org.palmares.kernel.Text;
import org.palmares.testing.ContestFixture;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

@ServerTest
class RehearsalMailTests {

    private final List<Letter> letters = new CopyOnWriteArrayList<>();

    @Test
    void onlyWhoBeganARehearsalIsWrittenToAndTheLetterSaysSo(
            @Autowired People people,
            @Autowired ContestFixture fixture,
            @Autowired Rehearsals rehearsals,
            @Autowired IntakeExtensions extensions,
            @Autowired ConfigurableApplicationContext context) {
        context.addApplicationListener(
                event -> {
                    if (event instanceof PayloadApplicationEvent<?> payload
                            && payload.getPayload() instanceof Letter letter) {
                        letters.add(letter);
                    }
                });
        Person organiser = people.organiser("mai");
        Person coordinator = people.named("hoa");
        Contest draft = fixture.draft(organiser);
        fixture.appoint(draft, coordinator, Role.COORDINATOR);
        Contest rehearsal = rehearsals.start(draft.key(), fixture.viewer(organiser)).valueOrNull();

        extensions.extend(
                rehearsal.key(),
                null,
                rehearsal.calendar().intake().closes().plusSeconds(60),
                new Text("Mưa lũ", "Floods"),
                false,
                fixture.viewer(organiser));

        await().atMost(Duration.ofSeconds(20))
                .until(() -> letters.stream().anyMatch(RehearsalMailTests::isOfARehearsal));
        assertThat(letters.stream().filter(RehearsalMailTests::isOfARehearsal))
                .extracting(Letter::to)
                .containsExactly(organiser.subject() + "@example.vn");
        assertThat(letters)
                .extracting(Letter::to)
                .doesNotContain(coordinator.subject() + "@example.vn");
    }

    private static boolean isOfARehearsal(Letter letter) {
        return letter.subject().startsWith("[Thử] Gia hạn");
    }
}
