// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging.rules;

import org.palmares.contest.Calendar;
import org.palmares.contest.Window;
import org.palmares.judging.JudgingRefusal;

import java.time.Instant;
import java.util.Optional;

/** The one order in which a contest ends: votes, their tally, judging, score sheets. */
public final class Ends {

    private Ends() {}

    /** Why the score sheets cannot be sealed at this moment: the first end that has not come. */
    public static Optional<JudgingRefusal> before(
            Calendar calendar, boolean tallySealed, Instant now) {
        if (!calendar.voting().isClosed(now)) {
            return Optional.of(JudgingRefusal.VOTING_STILL_OPEN);
        }
        if (!tallySealed) {
            return Optional.of(JudgingRefusal.TALLY_NOT_SEALED);
        }
        return calendar.judging().isClosed(now)
                ? Optional.empty()
                : Optional.of(JudgingRefusal.JUDGING_STILL_OPEN);
    }

    /** Why nothing can be marked at this moment. */
    public static Optional<JudgingRefusal> ofMarking(Calendar calendar, Instant now) {
        return ofMarking(calendar.judging(), now);
    }

    /**
     * The same in one round.
     *
     * @param window the round's
     */
    public static Optional<JudgingRefusal> ofMarking(Window window, Instant now) {
        return switch (window.state(now)) {
            case UPCOMING -> Optional.of(JudgingRefusal.JUDGING_NOT_BEGUN);
            case OPEN -> Optional.empty();
            case CLOSED -> Optional.of(JudgingRefusal.JUDGING_CLOSED);
        };
    }
}
