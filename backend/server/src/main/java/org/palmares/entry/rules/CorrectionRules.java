// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import static org.palmares.entry.EntryRefusal.ANSWERED_ALREADY;
import static org.palmares.entry.EntryRefusal.ANSWER_OVER;
import static org.palmares.entry.EntryRefusal.CORRECTION_BEGUN;
import static org.palmares.entry.EntryRefusal.CORRECTION_TOO_LONG;
import static org.palmares.entry.EntryRefusal.NOTHING_TO_ANSWER;
import static org.palmares.entry.EntryRefusal.NOT_WAITING_FOR_SCREENING;
import static org.palmares.entry.EntryRefusal.REASON_MISSING;
import static org.palmares.entry.EntryRefusal.SCREENING_BINDING;

import org.palmares.contest.Contest;
import org.palmares.contest.WindowState;
import org.palmares.entry.Entry;
import org.palmares.entry.EntryState;
import org.palmares.entry.Screening;
import org.palmares.entry.ScreeningStep;
import org.palmares.entry.ScreeningStepKind;
import org.palmares.kernel.Refusal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** When an entrant is asked to correct a work, and when one may answer a refusal. */
public final class CorrectionRules {

    /** Long enough to film again, short enough to be looked at again. */
    public static final Duration LONGEST = Duration.ofDays(60);

    private CorrectionRules() {}

    /** A correction ends before judging and voting begin: what is judged stands still. */
    public static List<Refusal> request(
            Entry entry, Contest contest, String words, Instant until, Instant now) {
        if (entry.state() != EntryState.SUBMITTED) {
            return List.of(Refusal.of(NOT_WAITING_FOR_SCREENING));
        }
        var refusals = new ArrayList<Refusal>();
        if (words.isEmpty()) {
            refusals.add(Refusal.of(REASON_MISSING).at("reason"));
        }
        boolean binding =
                !until.isBefore(contest.calendar().voting().opens())
                        || !until.isBefore(contest.calendar().judging().opens());
        if (binding || !until.isAfter(now) || until.isAfter(now.plus(LONGEST))) {
            refusals.add(Refusal.of(CORRECTION_TOO_LONG).at("until"));
        }
        return refusals;
    }

    /** A request is taken back only before its entrant has begun to follow it. */
    public static List<Refusal> undo(Entry entry, ScreeningStep request) {
        return entry.revision() == request.revision()
                ? List.of()
                : List.of(Refusal.of(CORRECTION_BEGUN));
    }

    public static List<Refusal> answer(
            Entry entry, Contest contest, List<ScreeningStep> steps, int days, Instant now) {
        Screening screening = entry.screening();
        if (entry.state() != EntryState.REFUSED || screening == null) {
            return List.of(Refusal.of(NOTHING_TO_ANSWER));
        }
        if (steps.stream().anyMatch(step -> step.kind() == ScreeningStepKind.ANSWER)) {
            return List.of(Refusal.of(ANSWERED_ALREADY));
        }
        if (!now.isBefore(screening.decidedAt().plus(Duration.ofDays(days)))) {
            return List.of(Refusal.of(ANSWER_OVER));
        }
        return begun(contest, now) ? List.of(Refusal.of(SCREENING_BINDING)) : List.of();
    }

    private static boolean begun(Contest contest, Instant now) {
        return contest.calendar().voting().state(now) != WindowState.UPCOMING
                || contest.calendar().judging().state(now) != WindowState.UPCOMING;
    }
}
