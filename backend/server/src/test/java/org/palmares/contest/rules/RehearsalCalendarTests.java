// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palmares.contest.Calendar;
import org.palmares.contest.PreliminaryRound;
import org.palmares.contest.RoundCut;
import org.palmares.contest.RoundMethod;
import org.palmares.contest.TiesAtTheCut;
import org.palmares.contest.Window;
import org.palmares.contest.rules.RehearsalCalendar.Dates;
import org.palmares.kernel.Text;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

class RehearsalCalendarTests {

    private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");

    private static final Dates BEGUN = RehearsalCalendar.begin(List.of(), NOON);

    private static Dates plain(Calendar calendar) {
        return new Dates(calendar, List.of());
    }

    private static Dates next(Dates dates, int hours) {
        return RehearsalCalendar.next(dates, after(hours)).orElseThrow();
    }

    private static PreliminaryRound round(int number) {
        return new PreliminaryRound(
                new UUID(0, 1),
                number,
                new Text("Sơ khảo " + number, null),
                new Window(NOON, after(1)),
                RoundMethod.PASS_FAIL,
                new RoundCut(10, null, TiesAtTheCut.KEEP_ALL),
                List.of());
    }

    private static Instant after(int hours) {
        return NOON.plus(Duration.ofHours(hours));
    }

    @Test
    void beginsWithIntakeAndHoldsTogether() {
        Calendar begun = BEGUN.calendar();

        assertThat(begun.intake().isOpen(NOON)).isTrue();
        assertThat(CalendarRules.check(begun)).isEmpty();
    }

    @Test
    void opensOneWindowAfterTheOtherAndThenClosesAll() {
        Calendar screening = next(BEGUN, 1).calendar();
        assertThat(screening.intake().isClosed(after(1))).isTrue();
        assertThat(screening.judging().isOpen(after(1))).isFalse();

        Calendar judging = next(plain(screening), 2).calendar();
        assertThat(judging.judging().isOpen(after(2))).isTrue();
        assertThat(judging.voting().isOpen(after(2))).isFalse();

        Calendar voting = next(plain(judging), 3).calendar();
        assertThat(voting.judging().isOpen(after(3))).isTrue();
        assertThat(voting.voting().isOpen(after(3))).isTrue();

        Calendar over = next(plain(voting), 4).calendar();
        assertThat(over.judging().isClosed(after(4))).isTrue();
        assertThat(over.voting().isClosed(after(4))).isTrue();
        assertThat(RehearsalCalendar.next(plain(over), after(5))).isEmpty();
        for (Calendar each : new Calendar[] {screening, judging, voting, over}) {
            assertThat(CalendarRules.check(each)).isEmpty();
        }
    }

    @Test
    void holdsEachPreliminaryRoundBeforeTheFinalOne() {
        Dates dates = RehearsalCalendar.begin(List.of(round(1), round(2)), NOON);
        Instant now = NOON;
        String held = "";
        for (int step = 1; step <= 6; step++) {
            now = after(step);
            dates = RehearsalCalendar.next(dates, now).orElseThrow();
            held += open(dates, now) + " ";
            assertThat(CalendarRules.check(dates.calendar())).isEmpty();
        }

        assertThat(held.strip()).isEqualTo("none first second final final+vote none");
        assertThat(RehearsalCalendar.next(dates, after(7))).isEmpty();
    }

    private static String open(Dates dates, Instant now) {
        if (dates.rounds().get(0).window().isOpen(now)) {
            return "first";
        }
        if (dates.rounds().get(1).window().isOpen(now)) {
            return "second";
        }
        if (dates.calendar().voting().isOpen(now)) {
            return "final+vote";
        }
        return dates.calendar().judging().isOpen(now) ? "final" : "none";
    }

    @Test
    void endsWhateverIsOpenAndWhateverWasToCome() {
        Calendar ended = RehearsalCalendar.end(BEGUN, after(1)).calendar();

        assertThat(ended.moments()).allMatch(at -> !at.isAfter(after(1)));
        assertThat(ended.intake().opens()).isEqualTo(NOON);
    }
}
