// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

import org.palmares.contest.Calendar;
import org.palmares.contest.Phase;
import org.palmares.contest.Window;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** Calendars laid around a moment, with days and closing hours as real contests have them. */
final class DemoCalendar {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Instant now;

    private DemoCalendar(Instant now) {
        this.now = now;
    }

    static Calendar of(Instant now, Phase phase) {
        return new DemoCalendar(now).in(phase);
    }

    /** The phase that the demo's control moves to; the last one stays. */
    static Phase after(Phase phase) {
        return switch (phase) {
            case DRAFT, ANNOUNCED -> Phase.INTAKE;
            case INTAKE -> Phase.SCREENING;
            case SCREENING -> Phase.JUDGING;
            case JUDGING -> Phase.VOTING;
            case VOTING, SEALING, PUBLISHED -> Phase.SEALING;
        };
    }

    /** In the demo judging goes on while the public votes, so that both can be tried at once. */
    private Calendar in(Phase phase) {
        return switch (phase) {
            case DRAFT, ANNOUNCED -> calendar(day(3, 8), day(20, 17), 21, 27, 21, 28);
            case INTAKE -> calendar(day(-10, 8), day(5, 17), 6, 12, 6, 13);
            case SCREENING -> calendar(day(-20, 8), day(-1, 17), 2, 8, 2, 9);
            case JUDGING -> calendar(day(-25, 8), day(-5, 17), -2, 5, 1, 6);
            case VOTING -> calendar(day(-30, 8), day(-8, 17), -5, 3, -3, 4);
            case SEALING, PUBLISHED -> ended();
        };
    }

    private Calendar calendar(
            Instant intakeOpens,
            Instant intakeCloses,
            int judgingOpens,
            int judgingCloses,
            int votingOpens,
            int votingCloses) {
        return new Calendar(
                new Window(intakeOpens, intakeCloses),
                new Window(day(judgingOpens, 8), day(judgingCloses, 17)),
                new Window(day(votingOpens, 8), day(votingCloses, 20)),
                day(Math.max(judgingCloses, votingCloses) + 1, 9));
    }

    private Calendar ended() {
        Window judging = new Window(day(-14, 8), now.minus(Duration.ofMinutes(2)));
        Window voting = new Window(day(-10, 8), now);
        return new Calendar(
                new Window(day(-40, 8), day(-18, 17)), judging, voting, now.plusSeconds(1));
    }

    private Instant day(int days, int hour) {
        return now.atZone(ZONE)
                .toLocalDate()
                .plusDays(days)
                .atTime(LocalTime.of(hour, 0))
                .atZone(ZONE)
                .toInstant();
    }
}
