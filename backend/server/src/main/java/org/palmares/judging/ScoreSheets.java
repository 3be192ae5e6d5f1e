// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.judging.rules.Marking;
import org.palmares.judging.store.ScoreSheetTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Marking: drafts kept at every change, submitted whole, taken back while judging is open. */
@Component
public class ScoreSheets {

    /** Most characters of a comment. */
    public static final int LONGEST_COMMENT = 4000;

    private final OpenDesks desks;
    private final ScoreSheetTable sheets;
    private final ApplicationEventPublisher events;

    ScoreSheets(OpenDesks desks, ScoreSheetTable sheets, ApplicationEventPublisher events) {
        this.desks = desks;
        this.sheets = sheets;
        this.events = events;
    }

    /**
     * By assignment; constant statements, however many. Who may read them is asked by who calls.
     */
    public Map<UUID, ScoreSheet> byAssignments(Collection<UUID> assignments) {
        return sheets.byKeys(assignments);
    }

    /**
     * Keeps a draft in the place of what was there, complete or not. Sending the same again is
     * saving it once.
     *
     * @param verdict where the round takes no marks; null while nothing is said
     * @param revision the last one that the juror has seen
     */
    @Transactional
    public Outcome<ScoreSheet> save(
            Viewer viewer,
            UUID assignment,
            int revision,
            @Nullable Verdict verdict,
            List<GivenMark> marks,
            String comment) {
        if (comment.length() > LONGEST_COMMENT) {
            return Outcome.refused(
                    Refusal.of(CommonRefusal.TOO_LONG, LONGEST_COMMENT).at("comment"));
        }
        return desks.open(viewer, assignment)
                .flatMap(desk -> Marking.read(desk.category(), desk.method(), verdict, marks))
                .flatMap(read -> save(assignment, revision, verdict, read, comment));
    }

    private Outcome<ScoreSheet> save(
            UUID assignment,
            int revision,
            @Nullable Verdict verdict,
            Map<UUID, BigDecimal> marks,
            String comment) {
        boolean saved = sheets.save(assignment, revision, verdict, marks, comment);
        ScoreSheet now = sheets.byKey(assignment);
        boolean repeated =
                now.state() == ScoreSheetState.DRAFT
                        && now.revision() == revision + 1
                        && now.says(verdict, marks, comment);
        return saved || repeated ? Outcome.done(now) : Outcome.refused(whyNot(now, revision));
    }

    /** Hands the sheet in; only complete ones. */
    @Transactional
    public Outcome<ScoreSheet> submit(Viewer viewer, UUID assignment, int revision) {
        return desks.open(viewer, assignment).flatMap(desk -> submit(desk, assignment, revision));
    }

    private Outcome<ScoreSheet> submit(OpenDesks.Desk desk, UUID assignment, int revision) {
        ScoreSheet before = sheets.byKey(assignment);
        if (before.state() == ScoreSheetState.SUBMITTED && before.revision() == revision + 1) {
            return Outcome.done(before);
        }
        Refusal incomplete = Marking.missing(desk.category(), desk.method(), before).orElse(null);
        if (before.revision() == revision && incomplete != null) {
            return Outcome.refused(incomplete);
        }
        if (!sheets.submit(assignment, revision)) {
            return Outcome.refused(whyNot(sheets.byKey(assignment), revision));
        }
        tell("score_sheet.submitted", desk.assignment());
        return Outcome.done(sheets.byKey(assignment));
    }

    /** Takes a submitted sheet back. */
    @Transactional
    public Outcome<ScoreSheet> reopen(Viewer viewer, UUID assignment) {
        return desks.open(viewer, assignment).flatMap(desk -> reopen(desk.assignment()));
    }

    private Outcome<ScoreSheet> reopen(Assignment assignment) {
        if (!sheets.reopen(assignment.key())) {
            return Outcome.refused(JudgingRefusal.SHEET_NOT_SUBMITTED);
        }
        tell("score_sheet.reopened", assignment);
        return Outcome.done(sheets.byKey(assignment.key()));
    }

    private static JudgingRefusal whyNot(ScoreSheet now, int revision) {
        boolean submitted = now.state() == ScoreSheetState.SUBMITTED;
        return submitted && now.revision() == revision
                ? JudgingRefusal.SHEET_SUBMITTED
                : JudgingRefusal.SHEET_CHANGED_ELSEWHERE;
    }

    private void tell(String action, Assignment assignment) {
        events.publishEvent(
                new AuditedEvent(
                        action,
                        assignment.contest(),
                        assignment.juror(),
                        assignment.key(),
                        Map.of()));
    }
}
