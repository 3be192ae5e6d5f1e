// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.palmares.contest.Contest;
import org.palmares.contest.IntakeExtensions;
import org.palmares.contest.Role;
import org.palmares.entry.Drafts;
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
class TellingPeopleTests {

    private final List<Letter> letters = new CopyOnWriteArrayList<>();
    private final People people;
    private final ContestFixture fixture;

    @Autowired
    TellingPeopleTests(
            People people, ContestFixture fixture, ConfigurableApplicationContext context) {
        this.people = people;
        this.fixture = fixture;
        context.addApplicationListener(
                event -> {
                    if (event instanceof PayloadApplicationEvent<?> payload
                            && payload.getPayload() instanceof Letter letter) {
                        letters.add(letter);
                    }
                });
    }

    @Test
    void entrantsWithDraftsAndCoordinatorsAreToldOfAnExtension(
            @Autowired IntakeExtensions extensions, @Autowired Drafts drafts) {
        Person organiser = people.organiser("mai");
        Contest contest = fixture.open(organiser);
        Person lan = people.named("lan");
        Person hoa = people.named("hoa");
        Person nam = people.named("nam");
        fixture.appoint(contest, hoa, Role.COORDINATOR);
        fixture.appoint(contest, nam, Role.JUROR);
        var category = contest.categories().getFirst().key();
        drafts.begin(contest.key(), category, fixture.viewer(lan));
        drafts.begin(contest.key(), category, fixture.viewer(lan));

        extensions.extend(
                contest.key(),
                null,
                contest.calendar().intake().closes().plusSeconds(60),
                new Text("Mưa lũ", "Floods"),
                false,
                fixture.viewer(organiser));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(letters)
                                        .extracting(Letter::to)
                                        .containsExactlyInAnyOrder(
                                                lan.subject() + "@example.vn",
                                                hoa.subject() + "@example.vn"));
        assertThat(letters.getFirst().body())
                .contains("Hạn cũ", "Mưa lũ", "Floods", "/c/" + contest.slug());
    }
}
