// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import org.palmares.contest.PrizePeriod;
import org.palmares.contest.PrizePeriods;
import org.palmares.contest.Window;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How the periods of a vote move when the vote does. */
public final class PeriodCalendar {

    private PeriodCalendar() {}

    /**
     * The periods of a vote that takes place at another time: all later by as much where it is as
     * long; else the first begins and the last ends with the vote where they did before.
     */
    public static PrizePeriods moved(PrizePeriods periods, Window from, Window to) {
        Duration by = Duration.between(from.opens(), to.opens());
        if (from.shifted(by).equals(to)) {
            return periods.with(
                    periods.all().stream()
                            .map(each -> each.at(each.window().shifted(by)))
                            .toList());
        }
        List<PrizePeriod> moved = new ArrayList<>();
        for (PrizePeriod each : periods.all()) {
            Window was = each.window();
            moved.add(
                    each.at(
                            new Window(
                                    was.opens().equals(from.opens()) ? to.opens() : was.opens(),
                                    was.closes().equals(from.closes())
                                            ? to.closes()
                                            : was.closes())));
        }
        return periods.with(moved);
    }

    /**
     * Gives back what a suspension takes to the period in which it is lost; what would then overlap
     * begins later and is as long as it was.
     */
    public static PrizePeriods givenBack(PrizePeriods periods, Window suspended) {
        List<PrizePeriod> moved = new ArrayList<>();
        Instant free = Instant.MIN;
        for (PrizePeriod each : periods.all()) {
            Instant opens = later(each.window().opens(), free);
            Duration lasts = Duration.between(each.window().opens(), each.window().closes());
            Instant closes = opens.plus(lasts);
            Instant lostFrom = later(opens, suspended.opens());
            if (lostFrom.isBefore(closes) && lostFrom.isBefore(suspended.closes())) {
                closes = closes.plus(Duration.between(lostFrom, suspended.closes()));
            }
            moved.add(each.at(new Window(opens, closes)));
            free = closes;
        }
        return periods.with(moved);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
