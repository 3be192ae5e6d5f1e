// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import static org.palmares.contest.ContestRefusal.GRACE_ENDED;
import static org.palmares.contest.ContestRefusal.GRACE_ONLY_LONGER;
import static org.palmares.contest.ContestRefusal.GRACE_OUT_OF_RANGE;

import org.palmares.contest.Calendar;
import org.palmares.contest.Contest;
import org.palmares.kernel.Refusal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** For how long bytes that were announced in time may arrive after the end of intake. */
public final class GraceRules {

    /** Hours at most. */
    public static final int MOST_HOURS = 72;

    private GraceRules() {}

    /** Excluded. Never after judging or voting has begun, whatever was declared. */
    public static Instant end(Contest contest, UUID category, int hours) {
        Instant closes = contest.intake(category).closes();
        Calendar calendar = contest.calendar();
        Instant end =
                Stream.of(
                                closes.plus(Duration.ofHours(hours)),
                                calendar.judging().opens(),
                                calendar.voting().opens())
                        .min(Instant::compareTo)
                        .orElseThrow();
        return end.isBefore(closes) ? closes : end;
    }

    /** What was announced is never shortened, and what has ended stays ended. */
    public static List<Refusal> change(Contest contest, int before, int hours, Instant now) {
        if (hours < 0 || hours > MOST_HOURS) {
            return List.of(Refusal.of(GRACE_OUT_OF_RANGE, MOST_HOURS).at("hours"));
        }
        if (contest.openedAt() == null || hours == before) {
            return List.of();
        }
        if (hours < before) {
            return List.of(Refusal.of(GRACE_ONLY_LONGER).at("hours"));
        }
        Instant ended = contest.calendar().intake().closes().plus(Duration.ofHours(before));
        return now.isBefore(ended) ? List.of() : List.of(Refusal.of(GRACE_ENDED).at("hours"));
    }
}
