// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import static org.palmares.contest.ContestRefusal.SUSPENSION_TOO_SHORT_OR_LONG;
import static org.palmares.kernel.CommonRefusal.REQUIRED;
import static org.palmares.kernel.CommonRefusal.TOO_LONG;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Calendar;
import org.palmares.contest.Window;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.Text;

import java.time.Duration;
import java.time.Instant;

/** How long votes may be suspended at a stroke, and how the time is given back. */
public final class SuspensionRules {

    private static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(48);

    private SuspensionRules() {}

    /**
     * Why it cannot be announced so; null where it can.
     *
     * @param longest reason, in characters
     */
    public static @Nullable Refusal refusal(Duration lasts, Text reason, int longest) {
        if (reason.vi().isBlank()) {
            return Refusal.of(REQUIRED).at("reason.vi");
        }
        if (reason.vi().length() > longest) {
            return Refusal.of(TOO_LONG, longest).at("reason.vi");
        }
        boolean fits = lasts.compareTo(SHORTEST) >= 0 && lasts.compareTo(LONGEST) <= 0;
        return fits
                ? null
                : Refusal.of(SUSPENSION_TOO_SHORT_OR_LONG, SHORTEST.toMinutes(), LONGEST.toHours())
                        .at("minutes");
    }

    /** Voting ends later by as much; so does what was intended to come right after it. */
    public static Calendar givenBack(Calendar announced, Duration lost) {
        Window voting =
                new Window(announced.voting().opens(), announced.voting().closes().plus(lost));
        Instant publication =
                announced.publication().isBefore(voting.closes())
                        ? announced.publication().plus(lost)
                        : announced.publication();
        return new Calendar(announced.intake(), announced.judging(), voting, publication);
    }
}
