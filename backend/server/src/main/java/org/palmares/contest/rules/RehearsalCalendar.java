// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import org.palmares.contest.Calendar;
import org.palmares.contest.Window;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A calendar that waits for nobody: one window is open, and its organiser opens the next. */
public final class RehearsalCalendar {

    // A rehearsal that is forgotten still ends.
    private static final Duration LONGEST = Duration.ofDays(14);
    private static final Duration GAP = Duration.ofDays(1);

    private RehearsalCalendar() {}

    /** Intake is open; the rest comes when it is called for. */
    public static Calendar begin(Instant now) {
        return of(new Window(now, now.plus(LONGEST)));
    }

    /** With the next window open, or with all of them closed; empty where all are already. */
    public static Optional<Calendar> next(Calendar calendar, Instant now) {
        Window intake = calendar.intake();
        if (!intake.isClosed(now)) {
            return Optional.of(of(closed(intake, now)));
        }
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
    public static Calendar end(Calendar calendar, Instant now) {
        return new Calendar(
                closed(calendar.intake(), now),
                closed(calendar.judging(), now),
                closed(calendar.voting(), now),
                now);
    }

    private static Calendar of(Window intake) {
        Window judging = after(intake.closes());
        Window voting = after(judging.closes());
        return new Calendar(intake, judging, voting, voting.closes().plus(GAP));
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
