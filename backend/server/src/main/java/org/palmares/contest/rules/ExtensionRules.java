// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import static org.palmares.contest.ContestRefusal.EXTENSION_CLASHES_WITH_JUDGING;
import static org.palmares.contest.ContestRefusal.EXTENSION_CLASHES_WITH_ROUND;
import static org.palmares.contest.ContestRefusal.EXTENSION_CLASHES_WITH_VOTING;
import static org.palmares.contest.ContestRefusal.EXTENSION_ENDS_IN_THE_PAST;
import static org.palmares.contest.ContestRefusal.EXTENSION_TOO_LATE;
import static org.palmares.contest.ContestRefusal.INTAKE_ONLY_EXTENDED;
import static org.palmares.contest.ContestRefusal.JUDGING_HAS_BEGUN;
import static org.palmares.contest.ContestRefusal.ROUND_HAS_BEGUN;
import static org.palmares.contest.ContestRefusal.VOTING_HAS_BEGUN;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Calendar;
import org.palmares.contest.Contest;
import org.palmares.contest.PreliminaryRound;
import org.palmares.contest.Window;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** How an announced intake may still change: it only becomes longer, and not long after its end. */
public final class ExtensionRules {

    /** How long after its end an intake may still be extended. */
    public static final Duration LATEST = Duration.ofHours(24);

    private ExtensionRules() {}

    /** When works are taken until now: in one category, or where none is named in the contest. */
    public static Instant end(Contest contest, @Nullable UUID category) {
        return category == null
                ? contest.calendar().intake().closes()
                : contest.intake(category).closes();
    }

    /**
     * The calendar with the new end, or why it cannot be.
     *
     * @param category null for the whole contest
     * @param move whether later phases that would clash are moved along, by as much as the intake
     *     grows; otherwise they refuse it, each by its name
     */
    public static Outcome<Calendar> extend(
            Contest contest, @Nullable UUID category, Instant newEnd, boolean move, Instant now) {
        Calendar announced = contest.calendar();
        Instant oldEnd = end(contest, category);
        List<Refusal> refusals = end(oldEnd, newEnd, now);
        refusals.addAll(clashOfRounds(contest, newEnd, now, move));
        Instant free = free(rounds(contest, category, newEnd), newEnd);
        refusals.addAll(
                clash(
                        announced.judging(),
                        free,
                        now,
                        move,
                        Refusal.of(JUDGING_HAS_BEGUN),
                        Refusal.of(EXTENSION_CLASHES_WITH_JUDGING)));
        refusals.addAll(
                clash(
                        announced.voting(),
                        free,
                        now,
                        move,
                        Refusal.of(VOTING_HAS_BEGUN),
                        Refusal.of(EXTENSION_CLASHES_WITH_VOTING)));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Duration growth = Duration.between(oldEnd, newEnd);
        Window intake =
                category == null
                        ? new Window(announced.intake().opens(), newEnd)
                        : announced.intake();
        Window judging = after(announced.judging(), free, growth);
        Window voting = after(announced.voting(), free, growth);
        return Outcome.done(
                new Calendar(
                        intake,
                        judging,
                        voting,
                        publication(announced.publication(), judging, voting, growth)));
    }

    /** The preliminary rounds after an extension: all of them move together, or none. */
    public static List<PreliminaryRound> rounds(
            Contest contest, @Nullable UUID category, Instant newEnd) {
        List<PreliminaryRound> rounds = contest.rounds();
        return rounds.isEmpty() || !rounds.getFirst().window().opens().isBefore(newEnd)
                ? rounds
                : RoundRules.shifted(rounds, Duration.between(end(contest, category), newEnd));
    }

    private static List<Refusal> clashOfRounds(
            Contest contest, Instant newEnd, Instant now, boolean move) {
        if (contest.rounds().isEmpty()) {
            return List.of();
        }
        PreliminaryRound first = contest.rounds().getFirst();
        return clash(
                first.window(),
                newEnd,
                now,
                move,
                Refusal.of(ROUND_HAS_BEGUN, first.name()),
                Refusal.of(EXTENSION_CLASHES_WITH_ROUND, first.name()));
    }

    /** When nothing stands in the way of the final round any more. */
    private static Instant free(List<PreliminaryRound> rounds, Instant newEnd) {
        Instant last = rounds.isEmpty() ? newEnd : rounds.getLast().window().closes();
        return last.isAfter(newEnd) ? last : newEnd;
    }

    private static List<Refusal> end(Instant oldEnd, Instant newEnd, Instant now) {
        var refusals = new ArrayList<Refusal>();
        if (!newEnd.isAfter(oldEnd)) {
            refusals.add(Refusal.of(INTAKE_ONLY_EXTENDED).at("closes"));
        } else if (!newEnd.isAfter(now)) {
            refusals.add(Refusal.of(EXTENSION_ENDS_IN_THE_PAST).at("closes"));
        }
        if (now.isAfter(oldEnd.plus(LATEST))) {
            refusals.add(Refusal.of(EXTENSION_TOO_LATE).at("closes"));
        }
        return refusals;
    }

    private static List<Refusal> clash(
            Window phase,
            Instant newEnd,
            Instant now,
            boolean move,
            Refusal begun,
            Refusal clashes) {
        if (!phase.opens().isBefore(newEnd)) {
            return List.of();
        }
        if (!now.isBefore(phase.opens())) {
            return List.of(begun.at("closes"));
        }
        return move ? List.of() : List.of(clashes.at("closes"));
    }

    private static Window after(Window phase, Instant newEnd, Duration growth) {
        return phase.opens().isBefore(newEnd)
                ? new Window(phase.opens().plus(growth), phase.closes().plus(growth))
                : phase;
    }

    private static Instant publication(
            Instant intended, Window judging, Window voting, Duration growth) {
        boolean tooEarly =
                intended.isBefore(judging.closes()) || intended.isBefore(voting.closes());
        return tooEarly ? intended.plus(growth) : intended;
    }
}
