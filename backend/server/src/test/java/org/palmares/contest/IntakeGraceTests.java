// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.GlobalId;
import org.palmares.testing.ContestFixture;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

@ServerTest
class IntakeGraceTests {

    private final People people;
    private final ContestFixture fixture;
    private final JdbcClient jdbc;
    private final Calendars calendars;
    private final DatabaseClock clock;
    private Person organiser;
    private Contest contest;

    @Autowired
    IntakeGraceTests(
            People people,
            ContestFixture fixture,
            JdbcClient jdbc,
            Calendars calendars,
            DatabaseClock clock) {
        this.people = people;
        this.fixture = fixture;
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.clock = clock;
    }

    @BeforeEach
    void openAContest() {
        organiser = people.organiser("mai");
        contest = fixture.open(organiser);
    }

    @Test
    void everybodyReadsForHowLongPromisedFilesMayStillArrive() {
        assertThat(codes(set(organiser, 36))).isEmpty();

        assertThat(shown()).isEqualTo(36);
        assertThat(
                        jdbc.sql(
                                        """
                                        select (details ->> 'before') || ' ' || (details ->> 'after')
                                        from audit.event
                                        where action = 'intake.grace-set' and contest = :contest
                                        """)
                                .param("contest", contest.key())
                                .query(String.class)
                                .list())
                .containsExactly("24 36");
    }

    @Test
    void whatWasAnnouncedIsNeverShortened() {
        set(organiser, 48);

        assertThat(codes(set(organiser, 47))).containsExactly("GRACE_ONLY_LONGER");
        assertThat(codes(set(organiser, 48))).isEmpty();
        assertThat(shown()).isEqualTo(48);
    }

    @Test
    void whatHasEndedIsNotBegunAnew() {
        passed(contest.calendar().intake().closes().plus(Duration.ofHours(23)));
        assertThat(codes(set(organiser, 25))).isEmpty();
        passed(contest.calendar().intake().closes().plus(Duration.ofHours(25)));
        assertThat(codes(set(organiser, 25))).isEmpty();
        assertThat(codes(set(organiser, 72))).containsExactly("GRACE_ENDED");
        assertThat(shown()).isEqualTo(25);
    }

    /** Moves the calendar so that this moment of it is now. */
    private void passed(Instant moment) {
        Duration back = Duration.between(clock.now(), moment);
        UnaryOperator<Window> moved =
                window -> new Window(window.opens().minus(back), window.closes().minus(back));
        Calendar old = contest.calendar();
        calendars.rehearse(
                contest.key(),
                new Calendar(
                        moved.apply(old.intake()),
                        moved.apply(old.judging()),
                        moved.apply(old.voting()),
                        old.publication().minus(back)));
    }

    @Test
    void threeDaysAreTheMost() {
        assertThat(codes(set(organiser, 72))).isEmpty();
        assertThat(codes(set(organiser, 73))).containsExactly("GRACE_OUT_OF_RANGE");
        assertThat(codes(set(organiser, -1))).containsExactly("GRACE_OUT_OF_RANGE");
        assertThat(shown()).isEqualTo(72);
    }

    @Test
    void onlyOrganisersSetIt() {
        Person screener = people.named("thu");
        fixture.appoint(contest, screener, Role.SCREENER);

        assertThat(codes(set(screener, 72))).containsExactly("NOT_AN_ORGANISER");
        assertThat(codes(set(people.stranger(), 72))).containsExactly("NOT_AN_ORGANISER");
    }

    private JsonNode set(Person who, int hours) {
        return who.ask(
                        """
                        mutation($input:IntakeGraceSetInput!){intakeGraceSet(input:$input){
                          contest{id} userErrors{code}}}
                        """,
                        Map.of(
                                "input",
                                Map.of(
                                        "contestId",
                                        GlobalId.of("Contest", contest.key()),
                                        "hours",
                                        hours)))
                .path("intakeGraceSet");
    }

    private int shown() {
        return people.stranger()
                .ask(
                        "query($slug:String!){contest(slug:$slug){intakeGraceHours}}",
                        Map.of("slug", contest.slug()))
                .at("/contest/intakeGraceHours")
                .asInt();
    }

    private static List<String> codes(JsonNode answer) {
        return answer.path("userErrors")
                .valueStream()
                .map(error -> error.path("code").asString())
                .toList();
    }
}
