// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.palmares.entry.EntryRefusal.CHECKLIST_CHANGED;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Contest;
import org.palmares.entry.rules.ChecklistRules;
import org.palmares.entry.rules.CorrectionRules;
import org.palmares.entry.rules.SecondLookRules;
import org.palmares.entry.store.CorrectionTable;
import org.palmares.entry.store.ScreeningSetupTable;
import org.palmares.entry.store.ScreeningStepTable;
import org.palmares.entry.store.SeatTable;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Writes down each look that screeners take, and says whether it settles the work. */
@Component
class Looks {

    private final ScreeningStepTable steps;
    private final ScreeningSetupTable setups;
    private final SeatTable seats;
    private final CorrectionTable corrections;
    private final ScreeningWords words;

    Looks(
            ScreeningStepTable steps,
            ScreeningSetupTable setups,
            SeatTable seats,
            CorrectionTable corrections,
            ScreeningWords words) {
        this.steps = steps;
        this.setups = setups;
        this.seats = seats;
        this.corrections = corrections;
        this.words = words;
    }

    /** True where the verdict holds; otherwise the work has passed to somebody else. */
    Outcome<Boolean> take(OnDesk on, Decision decision, String reason) {
        ScreeningSetup setup = setups.of(on.entry().contest());
        Checklist checklist = setup.checklist();
        List<Refusal> missing =
                decision.accept() ? ChecklistRules.accept(checklist, decision) : List.of();
        if (!missing.isEmpty()) {
            return Outcome.refused(missing);
        }
        setups.use(on.entry().contest(), checklist.version());
        if (!setups.latest(on.entry().contest()).orElse(Checklist.NONE).equals(checklist)) {
            return Outcome.refused(Refusal.of(CHECKLIST_CHANGED).at("ticked"));
        }
        boolean holds = holds(on, setup, decision.accept());
        steps.insert(step(on, decision, reason, checklist));
        return Outcome.done(holds);
    }

    private boolean holds(OnDesk on, ScreeningSetup setup, boolean accept) {
        Entry entry = on.entry();
        switch (on.seat().look()) {
            case FIRST -> {
                UUID seed = setups.seed(entry.contest());
                boolean again =
                        SecondLookRules.wanted(setup.secondLook(), seed, entry, on.seat(), accept);
                if (again) {
                    seats.pass(entry.key(), ScreeningLook.SECOND, on.account());
                }
                return !again;
            }
            case SECOND -> {
                boolean agree = lastVerdict(entry.key()) == kind(accept);
                if (!agree) {
                    seats.pass(entry.key(), ScreeningLook.ORGANISER, on.seat().firstLookBy());
                }
                return agree;
            }
            case ORGANISER -> {
                return true;
            }
        }
        throw new IllegalStateException();
    }

    private @Nullable ScreeningStepKind lastVerdict(UUID entry) {
        return steps.of(entry).reversed().stream()
                .filter(ScreeningStep::isVerdict)
                .map(ScreeningStep::kind)
                .findFirst()
                .orElse(null);
    }

    private static ScreeningStepKind kind(boolean accept) {
        return accept ? ScreeningStepKind.ACCEPT : ScreeningStepKind.REFUSE;
    }

    private static ScreeningStep step(
            OnDesk on, Decision decision, String reason, Checklist checklist) {
        return new ScreeningStep(
                on.entry().key(),
                kind(decision.accept()),
                on.seat().look(),
                Instant.EPOCH,
                on.account(),
                reason.isEmpty() ? null : reason,
                null,
                on.entry().revision(),
                checklist.version() == 0 ? null : checklist.version(),
                ChecklistRules.known(checklist, decision.ticked()),
                decision.batch());
    }

    /** Whether the viewer's own word is the last one and has not settled the work. */
    boolean isHalfWay(OnDesk on) {
        Entry entry = on.entry();
        if (entry.isBeingCorrected()) {
            return true;
        }
        List<ScreeningStep> taken = steps.of(entry.key());
        return entry.state() == EntryState.SUBMITTED
                && on.seat().look() != ScreeningLook.FIRST
                && !taken.isEmpty()
                && on.account().equals(taken.getLast().by());
    }

    /** Back to a first look by anybody. */
    Outcome<Entry> undo(OnDesk on) {
        Entry entry = on.entry();
        if (entry.isBeingCorrected()) {
            List<Refusal> refusals = CorrectionRules.undo(entry, steps.of(entry.key()).getLast());
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
        }
        writeUndo(on);
        return Outcome.done(
                entry.isBeingCorrected()
                        ? corrections.close(entry.key())
                        : seats.pass(entry.key(), ScreeningLook.FIRST, null));
    }

    void writeUndo(OnDesk on) {
        steps.insert(
                new ScreeningStep(
                        on.entry().key(),
                        ScreeningStepKind.UNDO,
                        on.seat().look(),
                        Instant.EPOCH,
                        on.account(),
                        null,
                        null,
                        on.entry().revision(),
                        null,
                        List.of(),
                        null));
    }

    /** Tells the entrant what holds, and until when a refusal may be answered. */
    void tell(Entry entry, Contest contest) {
        Screening screening = entry.screening();
        if (screening != null) {
            int days = setups.of(contest.key()).answerDays();
            words.say(
                    entry,
                    contest,
                    kind(screening.accepted()),
                    screening.reason(),
                    screening.accepted()
                            ? null
                            : screening.decidedAt().plus(Duration.ofDays(days)));
        }
    }
}
