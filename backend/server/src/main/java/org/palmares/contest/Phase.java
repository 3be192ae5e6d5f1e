// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import java.time.Instant;

/** What a contest is doing at a moment: derived from its calendar, never set by hand. */
public enum Phase {
    DRAFT,
    ANNOUNCED,
    INTAKE,
    SCREENING,
    JUDGING,
    VOTING,
    SEALING,
    PUBLISHED;

    static Phase of(Contest contest, Instant now) {
        Calendar calendar = contest.calendar();
        if (contest.openedAt() == null) {
            return DRAFT;
        }
        if (contest.publishedAt() != null) {
            return PUBLISHED;
        }
        // Voting is what the public comes for, so it names the phase where windows overlap.
        if (calendar.voting().isOpen(now)) {
            return VOTING;
        }
        if (calendar.judging().isOpen(now)) {
            return JUDGING;
        }
        if (contest.takesWorks(now)) {
            return INTAKE;
        }
        if (isBetweenRounds(contest, now)) {
            return JUDGING;
        }
        if (now.isBefore(calendar.intake().opens())) {
            return ANNOUNCED;
        }
        boolean over = calendar.voting().isClosed(now) && calendar.judging().isClosed(now);
        return over ? SEALING : SCREENING;
    }

    /** From the opening of the first preliminary round until the final one begins. */
    private static boolean isBetweenRounds(Contest contest, Instant now) {
        return !contest.rounds().isEmpty()
                && !now.isBefore(contest.rounds().getFirst().window().opens())
                && now.isBefore(contest.calendar().judging().opens());
    }
}
