// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import org.palmares.account.Viewer;
import org.palmares.contest.Category;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
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
    record Desk(Assignment assignment, Category category) {}

    private final JuryDesk desk;
    private final Contests contests;
    private final PanelTable panels;
    private final ScoreSealTable seals;
    private final DatabaseClock clock;

    OpenDesks(
            JuryDesk desk,
            Contests contests,
            PanelTable panels,
            ScoreSealTable seals,
            DatabaseClock clock) {
        this.desk = desk;
        this.contests = contests;
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
        if (seals.of(assignment.contest()).isPresent()) {
            return Outcome.refused(JudgingRefusal.SHEETS_SEALED);
        }
        Contest contest = contests.byKey(assignment.contest()).orElseThrow();
        JudgingRefusal refusal = Ends.ofMarking(contest.calendar(), clock.now()).orElse(null);
        return refusal != null
                ? Outcome.refused(refusal)
                : Outcome.done(
                        new Desk(
                                assignment, contest.category(assignment.category()).orElseThrow()));
    }
}
