// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import org.palmares.kernel.RefusalCode;

/** Why something in judging is refused. */
public enum JudgingRefusal implements RefusalCode {
    CONTEST_NOT_OPEN,
    JURORS_MISSING,
    WORKS_MISSING,
    /** Not the viewer's own, or not there: the two are not told apart. */
    ASSIGNMENT_UNKNOWN,
    JUDGING_NOT_BEGUN,
    JUDGING_CLOSED,
    CRITERION_UNKNOWN,
    /** One criterion, two marks. */
    MARK_TWICE,
    MARK_UNREADABLE,
    /** {0} lowest, {1} highest, {2} step. */
    MARK_OUTSIDE_SCALE,
    /** {0} how many criteria lack a mark. */
    MARKS_MISSING,
    SHEET_CHANGED_ELSEWHERE,
    SHEET_SUBMITTED,
    SHEET_NOT_SUBMITTED,
    VOTING_STILL_OPEN,
    TALLY_NOT_SEALED,
    JUDGING_STILL_OPEN,
    /** {0} how many sheets are not in. */
    SHEETS_MISSING,
    SHEETS_SEALED,
    CODE_REASON_MISSING,
    /** Whoever judges, too, learns them with the seal. */
    CODES_HIDDEN_FROM_JURORS,
    ROUND_UNKNOWN,
    /** A juror has written in it. */
    ROUND_BEGUN,
    /** {0} the round that comes before. */
    ROUND_BEFORE_NOT_CONFIRMED,
    /** {0} how many works. */
    ROUND_WORKS_IN_SCREENING,
    ROUND_NOT_SEALED,
    SHORTLIST_CONFIRMED,
    /** A work goes on already, or does not compete. */
    WORK_CANNOT_BE_ADDED,
    /** Somebody named for a round who is no juror of the contest. */
    NOT_A_JUROR,
    VERDICT_MISSING,
    VERDICT_NOT_ASKED,
    MARKS_NOT_ASKED,
    /** Nobody would go on. */
    SHORTLIST_EMPTY
}
