// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import org.palmares.contest.Calendar;
import org.palmares.contest.Contest;
import org.palmares.contest.PreliminaryRound;
import org.palmares.contest.Window;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A calendar that waits for nobody: one window is open, and its organiser opens the next. */
public final class RehearsalCalendar {

    // A rehearsal that is forgotten still ends.
    private static final Duration LONGEST = Duration.ofDays(14);
    private static final Duration GAP = Duration.ofDays(1);

    private RehearsalCalendar() {}

    /** Dates and jury rounds of one moment. */
    public record Dates(Calendar calendar, List<PreliminaryRound> rounds) {

        public static Dates of(Contest rehearsal) {
            return new Dates(rehearsal.calendar(), rehearsal.rounds());
        }
    }

    /** Intake is open; the rest comes when it is called for. */
    public static Dates begin(List<PreliminaryRound> rounds, Instant now) {
        return of(new Window(now, now.plus(LONGEST)), List.of(), rounds);
    }

    /** With the next window open, or with all of them closed; empty where all are already. */
    public static Optional<Dates> next(Dates dates, Instant now) {
        Calendar calendar = dates.calendar();
        List<PreliminaryRound> rounds = dates.rounds();
        Window intake = calendar.intake();
        if (!intake.isClosed(now)) {
            return Optional.of(of(closed(intake, now), List.of(), rounds));
        }
        int begun =
                (int) rounds.stream().filter(each -> !now.isBefore(each.window().opens())).count();
        List<PreliminaryRound> past = closed(rounds.subList(0, begun), now);
        Instant end = now.plus(LONGEST);
        if (begun < rounds.size()) {
            List<PreliminaryRound> held = new ArrayList<>(past);
            held.add(rounds.get(begun).at(new Window(now, end)));
            return Optional.of(of(intake, held, rounds.subList(begun + 1, rounds.size())));
        }
        return next(calendar, now).map(moved -> new Dates(moved, past));
    }

    private static Optional<Calendar> next(Calendar calendar, Instant now) {
        Window intake = calendar.intake();
        Instant end = now.plus(LONGEST);
        Window judging = calendar.judging();
        if (now.isBefore(judging.opens())) {
            return Optional.of(
                    new Calendar(
                            intake, new Window(now, end), after(end), end.plus(LONGEST.plus(GAP))));
        }
        Window voting = calendar.voting();
        if (now.isBefore(voting.opens())) {
            // Jurors who are not ready go on while the public votes.
            return Optional.of(
                    new Calendar(
                            intake,
                            new Window(judging.opens(), end),
                            new Window(now, end),
                            end.plus(GAP)));
        }
        return voting.isClosed(now) && judging.isClosed(now)
                ? Optional.empty()
                : Optional.of(new Calendar(intake, closed(judging, now), closed(voting, now), now));
    }

    /** Everything that is open ends now, and what was to come never comes. */
    public static Dates end(Dates dates, Instant now) {
        Calendar calendar = dates.calendar();
        return new Dates(
                new Calendar(
                        closed(calendar.intake(), now),
                        closed(calendar.judging(), now),
                        closed(calendar.voting(), now),
                        now),
                closed(dates.rounds(), now));
    }

    /** What has begun stays; what comes is laid one after the other. */
    private static Dates of(
            Window intake, List<PreliminaryRound> begun, List<PreliminaryRound> coming) {
        List<PreliminaryRound> rounds = new ArrayList<>(begun);
        for (PreliminaryRound round : coming) {
            rounds.add(round.at(after(last(intake, rounds))));
        }
        Window judging = after(last(intake, rounds));
        Window voting = after(judging.closes());
        return new Dates(new Calendar(intake, judging, voting, voting.closes().plus(GAP)), rounds);
    }

    private static Instant last(Window intake, List<PreliminaryRound> rounds) {
        return rounds.isEmpty() ? intake.closes() : rounds.getLast().window().closes();
    }

    private static List<PreliminaryRound> closed(List<PreliminaryRound> rounds, Instant now) {
        return rounds.stream().map(each -> each.at(closed(each.window(), now))).toList();
    }

    private static Window after(Instant end) {
        return new Window(end.plus(GAP), end.plus(GAP).plus(LONGEST));
    }

    private static Window closed(Window window, Instant now) {
        if (window.isClosed(now)) {
            return window;
        }
        Instant opens = window.opens().isBefore(now) ? window.opens() : now.minusMillis(1);
        return new Window(opens, now);
    }
}
