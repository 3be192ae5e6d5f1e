// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import static org.palmares.contest.ContestRefusal.*;

import static java.util.stream.Collectors.toSet;

import org.palmares.contest.Calendar;
import org.palmares.contest.Category;
import org.palmares.contest.Contest;
import org.palmares.contest.ContestRefusal;
import org.palmares.contest.PreliminaryRound;
import org.palmares.contest.RoundCut;
import org.palmares.contest.RoundLock;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.Text;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** What preliminary rounds must be, and how announced ones may still change. */
public final class RoundRules {

    /** Most preliminary rounds of a contest. */
    public static final int MOST = 4;

    private static final int MOST_NAME = 100;
    private static final int MOST_KEPT = 10_000;
    private static final int MOST_REASON = 1_000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private RoundRules() {}

    /** The rounds with their numbers, each with a name. */
    public static List<PreliminaryRound> numbered(UUID contest, List<PreliminaryRound> wanted) {
        return IntStream.range(0, wanted.size())
                .mapToObj(at -> numbered(contest, at + 1, wanted.get(at)))
                .toList();
    }

    private static PreliminaryRound numbered(UUID contest, int number, PreliminaryRound round) {
        String en = round.name().en();
        Text name =
                round.name().vi().isBlank()
                        ? new Text("Sơ khảo", "Preliminary round")
                        : new Text(
                                round.name().vi().strip(),
                                en == null || en.isBlank() ? null : en.strip());
        return new PreliminaryRound(
                contest,
                number,
                name,
                round.window(),
                round.method(),
                round.cut(),
                round.exceptions());
    }

    /** Every reason at once, each at its field. */
    public static List<Refusal> check(Calendar calendar, List<PreliminaryRound> rounds) {
        var refusals = new ArrayList<Refusal>();
        if (rounds.size() > MOST) {
            refusals.add(Refusal.of(ROUNDS_TOO_MANY, MOST).at("rounds"));
        }
        Instant free = calendar.intake().closes();
        for (PreliminaryRound round : rounds) {
            String at = "rounds." + (round.number() - 1);
            Texts.required(round.name(), MOST_NAME, at + ".name", refusals);
            if (!round.window().opens().isBefore(round.window().closes())) {
                refusals.add(Refusal.of(WINDOW_ENDS_BEFORE_IT_BEGINS).at(at + ".window.closes"));
            }
            if (round.window().opens().isBefore(free)) {
                ContestRefusal code =
                        round.number() == 1 ? ROUND_BEFORE_INTAKE_CLOSES : ROUNDS_OVERLAP;
                refusals.add(Refusal.of(code, round.name()).at(at + ".window.opens"));
            }
            cut(round.cut(), at, refusals);
            for (int i = 0; i < round.exceptions().size(); i++) {
                cut(round.exceptions().get(i).cut(), at + ".exceptions." + i, refusals);
            }
            free = round.window().closes();
        }
        if (!rounds.isEmpty()) {
            ends(calendar, rounds.getLast(), refusals);
        }
        return refusals;
    }

    private static void ends(
            Calendar calendar, PreliminaryRound last, ArrayList<Refusal> refusals) {
        Instant end = last.window().closes();
        if (calendar.judging().opens().isBefore(end)) {
            refusals.add(
                    Refusal.of(JUDGING_BEFORE_A_ROUND_ENDS, last.name())
                            .at("calendar.judging.opens"));
        }
        if (calendar.voting().opens().isBefore(end)) {
            refusals.add(
                    Refusal.of(VOTING_BEFORE_A_ROUND_ENDS, last.name())
                            .at("calendar.voting.opens"));
        }
    }

    private static void cut(RoundCut cut, String at, List<Refusal> refusals) {
        Integer keep = cut.keep();
        BigDecimal least = cut.least();
        if (keep == null && least == null) {
            refusals.add(Refusal.of(ROUND_CUT_MISSING).at(at + ".keep"));
        }
        if (keep != null && (keep < 1 || keep > MOST_KEPT)) {
            refusals.add(Refusal.of(NUMBER_OUT_OF_RANGE, 1, MOST_KEPT).at(at + ".keep"));
        }
        if (least != null
                && (least.signum() < 0 || least.compareTo(HUNDRED) > 0 || least.scale() > 2)) {
            refusals.add(Refusal.of(NUMBER_OUT_OF_RANGE, 0, 100).at(at + ".least"));
        }
    }

    /** An exception is of a category that is there, and of each at most once. */
    public static List<Refusal> checkCategories(
            List<Category> categories, List<PreliminaryRound> rounds) {
        var refusals = new ArrayList<Refusal>();
        for (PreliminaryRound round : rounds) {
            Set<UUID> known = categories.stream().map(Category::key).collect(toSet());
            for (int i = 0; i < round.exceptions().size(); i++) {
                if (!known.remove(round.exceptions().get(i).category())) {
                    refusals.add(
                            Refusal.of(ROUND_CATEGORY_UNFIT)
                                    .at(
                                            "rounds.%d.exceptions.%d.categoryId"
                                                    .formatted(round.number() - 1, i)));
                }
            }
        }
        return refusals;
    }

    /** The same rounds of a copy, whose categories stand in the same places. */
    public static List<PreliminaryRound> of(
            Contest copy, List<Category> from, List<PreliminaryRound> rounds) {
        Map<UUID, UUID> keys = new HashMap<>();
        for (int i = 0; i < Math.min(from.size(), copy.categories().size()); i++) {
            keys.put(from.get(i).key(), copy.categories().get(i).key());
        }
        return rounds.stream().map(round -> round.of(copy.key(), keys)).toList();
    }

    /** In an open contest everybody is told why rounds choose otherwise than was locked. */
    public static List<Refusal> checkReason(
            Contest before, List<PreliminaryRound> rounds, Text reason) {
        boolean other =
                before.categories().stream()
                        .anyMatch(
                                one ->
                                        !RuleSets.rounds(rounds, one.key())
                                                .equals(
                                                        RuleSets.rounds(
                                                                before.rounds(), one.key())));
        var refusals = new ArrayList<Refusal>();
        if (before.openedAt() != null && other) {
            Texts.required(reason, MOST_REASON, "reason", refusals);
        }
        return refusals;
    }

    /** What jurors have begun keeps its rules; what is sealed keeps its time as well. */
    public static List<Refusal> checkChange(
            Contest before, List<PreliminaryRound> rounds, RoundLock.Reached reached, Instant now) {
        if (before.rounds().equals(rounds)) {
            return List.of();
        }
        if (before.openedAt() != null && !now.isBefore(before.calendar().voting().opens())) {
            return List.of(Refusal.of(ROUNDS_AFTER_VOTING_BEGAN).at("rounds"));
        }
        boolean sameCount = before.rounds().size() == rounds.size();
        var refusals = new ArrayList<Refusal>();
        for (PreliminaryRound known : before.rounds()) {
            PreliminaryRound wanted =
                    known.number() <= rounds.size() ? rounds.get(known.number() - 1) : null;
            boolean sealed = reached.sealed().contains(known.number());
            boolean begun = reached.begun().contains(known.number());
            boolean same =
                    wanted != null
                            && known.decidesAs(wanted)
                            && (!sealed || known.window().equals(wanted.window()));
            if ((begun || sealed || reached.begun().contains(0)) && !same) {
                refusals.add(
                        Refusal.of(ROUND_LOCKED, known.name())
                                .at("rounds." + (known.number() - 1)));
            }
        }
        if (reached.begun().contains(0) && !sameCount && refusals.isEmpty()) {
            refusals.add(Refusal.of(ROUNDS_AFTER_THE_FINAL_BEGAN).at("rounds"));
        }
        return refusals;
    }

    /**
     * The rounds in a new calendar, as long after the end of intake as they were; none where they
     * do not fit there, because then they are declared anew.
     */
    public static List<PreliminaryRound> carried(Contest from, Calendar calendar) {
        Duration by =
                Duration.between(from.calendar().intake().closes(), calendar.intake().closes());
        List<PreliminaryRound> rounds = shifted(from.rounds(), by);
        return check(calendar, rounds).isEmpty() ? rounds : List.of();
    }

    /** The rounds, all later by as much. */
    static List<PreliminaryRound> shifted(List<PreliminaryRound> rounds, Duration by) {
        return rounds.stream().map(round -> round.at(round.window().shifted(by))).toList();
    }
}
