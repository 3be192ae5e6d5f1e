// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palmares.contest.Calendar;

import java.time.Duration;
import java.time.Instant;

class RehearsalCalendarTests {

    private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");

    private static Instant after(int hours) {
        return NOON.plus(Duration.ofHours(hours));
    }

    @Test
    void beginsWithIntakeAndHoldsTogether() {
        Calendar begun = RehearsalCalendar.begin(NOON);

        assertThat(begun.intake().isOpen(NOON)).isTrue();
        assertThat(CalendarRules.check(begun)).isEmpty();
    }

    @Test
    void opensOneWindowAfterTheOtherAndThenClosesAll() {
        Calendar screening =
                RehearsalCalendar.next(RehearsalCalendar.begin(NOON), after(1)).orElseThrow();
        assertThat(screening.intake().isClosed(after(1))).isTrue();
        assertThat(screening.judging().isOpen(after(1))).isFalse();

        Calendar judging = RehearsalCalendar.next(screening, after(2)).orElseThrow();
        assertThat(judging.judging().isOpen(after(2))).isTrue();
        assertThat(judging.voting().isOpen(after(2))).isFalse();

        Calendar voting = RehearsalCalendar.next(judging, after(3)).orElseThrow();
        assertThat(voting.judging().isOpen(after(3))).isTrue();
        assertThat(voting.voting().isOpen(after(3))).isTrue();

        Calendar over = RehearsalCalendar.next(voting, after(4)).orElseThrow();
        assertThat(over.judging().isClosed(after(4))).isTrue();
        assertThat(over.voting().isClosed(after(4))).isTrue();
        assertThat(RehearsalCalendar.next(over, after(5))).isEmpty();
        for (Calendar each : new Calendar[] {screening, judging, voting, over}) {
            assertThat(CalendarRules.check(each)).isEmpty();
        }
    }

    @Test
    void endsWhateverIsOpenAndWhateverWasToCome() {
        Calendar ended = RehearsalCalendar.end(RehearsalCalendar.begin(NOON), after(1));

        assertThat(ended.moments()).allMatch(at -> !at.isAfter(after(1)));
        assertThat(ended.intake().opens()).isEqualTo(NOON);
    }
}
