// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.palmares.account.Viewer;
import org.palmares.contest.Calendar;
import org.palmares.contest.Calendars;
import org.palmares.contest.Contest;
import org.palmares.contest.ContestSetup;
import org.palmares.contest.Contests;
import org.palmares.contest.Declarations;
import org.palmares.contest.PrizePeriod;
import org.palmares.contest.PrizePeriods;
import org.palmares.contest.VotePeriods;
import org.palmares.contest.VotePolicy;
import org.palmares.contest.Window;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Text;
import org.palmares.testing.ContestFixture;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.voting.VotingFixture.Vote;
import org.springframework.context.ApplicationContext;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A vote of three hours with three periods: the first hour, then after half an hour two more of 45
 * minutes that follow each other at once. The calendar is moved to be in one of them.
 */
public class PeriodStage {

    private static final List<Window> MINUTES =
            List.of(minutes(0, 60), minutes(90, 135), minutes(135, 180));

    private final VotingFixture fixture;
    private final ContestFixture contests;
    private final ContestSetup setup;
    private final Declarations declarations;
    private final VotePeriods periods;
    private final Calendars calendars;
    private final Contests all;
    private final DatabaseClock clock;
    private final People people;

    PeriodStage(
            ApplicationContext context,
            ContestFixture contests,
            ContestSetup setup,
            Declarations declarations,
            VotePeriods periods,
            Calendars calendars,
            Contests all,
            DatabaseClock clock,
            People people) {
        this.fixture = VotingFixture.in(context);
        this.contests = contests;
        this.setup = setup;
        this.declarations = declarations;
        this.periods = periods;
        this.calendars = calendars;
        this.all = all;
        this.clock = clock;
        this.people = people;
    }

    public static PeriodStage in(ApplicationContext context) {
        return context.getAutowireCapableBeanFactory().createBean(PeriodStage.class);
    }

    private static Window minutes(int from, int to) {
        return new Window(Instant.ofEpochSecond(from * 60L), Instant.ofEpochSecond(to * 60L));
    }

    /** Open, before its vote. */
    public Vote announced(int works, VotePolicy policy, boolean winAgain, boolean carried) {
        Person organiser = people.organiser("ban-to-chuc");
        Viewer viewer = contests.viewer(organiser);
        Viewer creator = new Viewer(viewer.account(), null, true, null);
        Contest draft = value(setup.create(contests.definition(policy), creator));
        value(declarations.declare(draft.key(), List.of(), creator));
        // Three hours of voting, whatever the fixture's calendar has.
        Instant now = clock.now();
        Calendar calendar = at(now.plus(Duration.ofHours(2)), now);
        value(calendars.rehearse(draft.key(), calendar));
        value(periods.declare(draft.key(), declared(calendar.voting(), winAgain, carried), viewer));
        Contest contest = value(setup.open(draft.key(), creator));
        return new Vote(
                contest,
                organiser,
                IntStream.rangeClosed(1, works)
                        .mapToObj(number -> fixture.admit(contest, number, UUID.randomUUID(), null))
                        .toList());
    }

    public static PrizePeriods declared(Window voting, boolean winAgain, boolean carried) {
        return new PrizePeriods(
                IntStream.range(0, MINUTES.size())
                        .mapToObj(
                                at ->
                                        new PrizePeriod(
                                                new UUID(0, 0),
                                                0,
                                                new Text("Tháng " + (at + 1), null),
                                                MINUTES.get(at)
                                                        .shifted(
                                                                Duration.between(
                                                                        Instant.EPOCH,
                                                                        voting.opens())),
                                                1))
                        .toList(),
                winAgain,
                carried);
    }

    /** So many minutes after the vote has begun. */
    public Vote at(Vote vote, int minute) {
        Instant now = clock.now();
        Contest moved =
                value(
                        calendars.rehearse(
                                vote.key(), at(now.minus(Duration.ofMinutes(minute)), now)));
        return new Vote(moved, vote.organiser(), vote.entries());
    }

    private Calendar at(Instant opens, Instant now) {
        Window voting = new Window(opens, opens.plus(Duration.ofHours(3)));
        Instant taken = opens.minus(Duration.ofHours(1));
        Window intake = new Window(taken.minus(Duration.ofHours(1)), taken);
        return new Calendar(
                intake,
                new Window(taken, opens),
                voting,
                voting.closes().plus(Duration.ofHours(1)));
    }

    public Contest contest(Vote vote) {
        return all.byKey(vote.key()).orElseThrow();
    }

    public static <T> T value(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        throw new AssertionError(outcome.refusals());
    }
}
