// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import static org.palmares.contest.ContestRefusal.*;

import org.palmares.contest.Calendar;
import org.palmares.contest.Window;
import org.palmares.kernel.Refusal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** When a calendar holds together, and how an announced one may still move. */
public final class CalendarRules {

    private CalendarRules() {}

    public static List<Refusal> check(Calendar calendar) {
        var refusals = new ArrayList<Refusal>();
        check(calendar.intake(), "calendar.intake.closes", refusals);
        check(calendar.judging(), "calendar.judging.closes", refusals);
        check(calendar.voting(), "calendar.voting.closes", refusals);
        Instant intakeCloses = calendar.intake().closes();
        if (calendar.judging().opens().isBefore(intakeCloses)) {
            refusals.add(Refusal.of(JUDGING_BEFORE_INTAKE_CLOSES).at("calendar.judging.opens"));
        }
        if (calendar.voting().opens().isBefore(intakeCloses)) {
            refusals.add(Refusal.of(VOTING_BEFORE_INTAKE_CLOSES).at("calendar.voting.opens"));
        }
        if (calendar.publication().isBefore(calendar.voting().closes())
                || calendar.publication().isBefore(calendar.judging().closes())) {
            refusals.add(Refusal.of(PUBLICATION_BEFORE_THE_ENDS).at("calendar.publication"));
        }
        return refusals;
    }

    /** Voting never closes before its announced end, and an end that has passed stays passed. */
    public static List<Refusal> checkMove(Calendar announced, Calendar moved, Instant now) {
        boolean begun = !now.isBefore(announced.voting().opens());
        boolean earlier = moved.voting().closes().isBefore(announced.voting().closes());
        boolean reopened =
                announced.voting().isClosed(now)
                        && !moved.voting().closes().equals(announced.voting().closes());
        return begun && (earlier || reopened)
                ? List.of(Refusal.of(VOTING_NEVER_CLOSES_EARLY).at("calendar.voting.closes"))
                : List.of();
    }

    private static void check(Window window, String path, List<Refusal> refusals) {
        if (!window.opens().isBefore(window.closes())) {
            refusals.add(Refusal.of(WINDOW_ENDS_BEFORE_IT_BEGINS).at(path));
        }
    }
}
