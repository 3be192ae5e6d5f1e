// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import org.palmares.account.Viewer;
import org.palmares.contest.Category;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.contest.RoundMethod;
import org.palmares.contest.Window;
import org.palmares.judging.rules.Ends;
import org.palmares.judging.store.PanelTable;
import org.palmares.judging.store.ScoreSealTable;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.Outcome;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** Whether a juror may mark a work now. */
@Component
class OpenDesks {

    /** An own work that may be marked until the transaction ends. */
    record Desk(Assignment assignment, Category category, RoundMethod method) {}

    private final JuryDesk desk;
    private final Contests contests;
    private final CompetingWorks works;
    private final PanelTable panels;
    private final ScoreSealTable seals;
    private final DatabaseClock clock;

    OpenDesks(
            JuryDesk desk,
            Contests contests,
            CompetingWorks works,
            PanelTable panels,
            ScoreSealTable seals,
            DatabaseClock clock) {
        this.desk = desk;
        this.contests = contests;
        this.works = works;
        this.panels = panels;
        this.seals = seals;
        this.clock = clock;
    }

    /**
     * Needs a transaction. The panel is held before the window is looked at, so that whoever ends
     * judging waits for this mark or this mark finds judging ended.
     */
    Outcome<Desk> open(Viewer viewer, UUID key) {
        Assignment assignment = desk.assignment(key, viewer).orElse(null);
        if (assignment == null) {
            return Outcome.refused(JudgingRefusal.ASSIGNMENT_UNKNOWN);
        }
        panels.hold(assignment.contest());
        if (seals.of(assignment.contest(), assignment.round()).isPresent()) {
            return Outcome.refused(JudgingRefusal.SHEETS_SEALED);
        }
        Contest contest = contests.byKey(assignment.contest()).orElseThrow();
        Window window = PanelRounds.window(contest, assignment.round()).orElse(null);
        if (window == null || !works.areKnown(contest, assignment.round())) {
            return Outcome.refused(JudgingRefusal.JUDGING_NOT_BEGUN);
        }
        JudgingRefusal refusal = Ends.ofMarking(window, clock.now()).orElse(null);
        return refusal != null
                ? Outcome.refused(refusal)
                : Outcome.done(
                        new Desk(
                                assignment,
                                contest.category(assignment.category()).orElseThrow(),
                                PanelRounds.method(contest, assignment.round())));
    }
}
