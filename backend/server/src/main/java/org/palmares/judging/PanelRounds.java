// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Contest;
import org.palmares.contest.PreliminaryRound;
import org.palmares.contest.RoundMethod;
import org.palmares.contest.Window;

import java.util.Optional;
import java.util.stream.IntStream;

/** The rounds of a panel by their numbers: preliminary ones from 1, then the final one. */
public final class PanelRounds {

    /** The number of the final round, however many come before it. */
    public static final int FINAL = 0;

    private PanelRounds() {}

    static boolean has(Contest contest, int round) {
        return round == FINAL || contest.round(round).isPresent();
    }

    /** All rounds in the order in which they are held. */
    static IntStream of(Contest contest) {
        return IntStream.concat(
                contest.rounds().stream().mapToInt(PreliminaryRound::number), IntStream.of(FINAL));
    }

    /** When it is marked; empty where the contest does not declare it any more. */
    static Optional<Window> window(Contest contest, int round) {
        return round == FINAL
                ? Optional.of(contest.calendar().judging())
                : contest.round(round).map(PreliminaryRound::window);
    }

    static RoundMethod method(Contest contest, int round) {
        return contest.round(round).map(PreliminaryRound::method).orElse(RoundMethod.POINTS);
    }

    /** The round whose shortlist a round begins with; null where it begins with all works. */
    static @Nullable Integer before(Contest contest, int round) {
        int before = round == FINAL ? contest.rounds().size() : round - 1;
        return before == 0 ? null : before;
    }
}
