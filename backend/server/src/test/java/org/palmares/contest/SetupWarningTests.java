// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palmares.account.Viewer;
import org.palmares.kernel.DatabaseClock;
import org.palmares.testing.ContestFixture;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

@ServerTest
class SetupWarningTests {

    private final List<SetupWarned> given = new CopyOnWriteArrayList<>();
    private final People people;
    private final ContestFixture fixture;
    private final ContestSetup setup;
    private final Calendars calendars;
    private final DatabaseClock clock;
    private final SetupWarnings warnings;

    @Autowired
    SetupWarningTests(
            People people,
            ContestFixture fixture,
            ContestSetup setup,
            Calendars calendars,
            DatabaseClock clock,
            SetupWarnings warnings,
            ConfigurableApplicationContext context) {
        this.people = people;
        this.fixture = fixture;
        this.setup = setup;
        this.calendars = calendars;
        this.clock = clock;
        this.warnings = warnings;
        context.addApplicationListener(
                event -> {
                    if (event instanceof PayloadApplicationEvent<?> payload
                            && payload.getPayload() instanceof SetupWarned warned) {
                        given.add(warned);
                    }
                });
    }

    @Test
    void warnsOnceAtEachHourOnHoweverManyNodes() throws Exception {
        Contest draft = draft(people.organiser("mai"), Duration.ofHours(71));
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            nodes.invokeAll(
                    IntStream.range(0, 6)
                            .mapToObj(_ -> Executors.callable(warnings::giveDue))
                            .toList());
        }
        assertThat(hours(draft.key())).containsExactly(72);

        begin(draft.key(), Duration.ofHours(23));
        warnings.giveDue();
        warnings.giveDue();
        assertThat(hours(draft.key())).containsExactly(72, 24);
    }

    @Test
    void aDraftThatIsMadeLateIsWarnedOfOnce() {
        Contest draft = draft(people.organiser("mai"), Duration.ofHours(5));
        warnings.giveDue();
        assertThat(hours(draft.key())).containsExactly(24);
    }

    @Test
    void saysNothingOfAnOpenContestOrOneWhoseTimeHasPassed() {
        Person organiser = people.organiser("mai");
        Contest late = draft(organiser, Duration.ofMinutes(-5));
        Contest open = draft(organiser, Duration.ofHours(20));
        setup.open(open.key(), fixture.viewer(organiser));
        warnings.giveDue();
        assertThat(hours(late.key())).isEmpty();
        assertThat(hours(open.key())).isEmpty();
    }

    private Contest draft(Person organiser, Duration ahead) {
        Viewer viewer = new Viewer(fixture.viewer(organiser).account(), null, true, null);
        Contest draft =
                Objects.requireNonNull(setup.create(fixture.definition(), viewer).valueOrNull());
        return begin(draft.key(), ahead);
    }

    private Contest begin(UUID key, Duration ahead) {
        Instant opens = clock.now().plus(ahead);
        Instant later = opens.plus(Duration.ofDays(30));
        Window phase = new Window(later, later.plus(Duration.ofDays(9)));
        return Objects.requireNonNull(
                calendars
                        .rehearse(
                                key,
                                new Calendar(
                                        new Window(opens, later), phase, phase, phase.closes()))
                        .valueOrNull());
    }

    private List<Integer> hours(UUID contest) {
        return given.stream()
                .filter(warned -> warned.contest().equals(contest))
                .map(SetupWarned::hours)
                .toList();
    }
}
