// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.palmares.kernel.RefusalCode;

/** Why a step of a work is refused. */
public enum EntryRefusal implements RefusalCode {
    INTAKE_NOT_OPEN_YET,
    INTAKE_CLOSED,
    CATEGORY_UNKNOWN,
    /** Organisers, screeners and jurors of a contest do not compete in it. */
    COMMITTEE_MAY_NOT_ENTER,
    /** {0} drafts in one contest at most. */
    TOO_MANY_DRAFTS,
    /** Another tab or device saved a newer revision. */
    ENTRY_CHANGED_ELSEWHERE,
    ENTRY_NOT_A_DRAFT,
    TITLE_MISSING,
    AUTHORS_MISSING,
    /** {0} authors at most. */
    TOO_MANY_AUTHORS,
    /** Characters that cannot be seen. */
    CONTROL_CHARACTERS,
    CONSENT_MISSING,
    ENTRY_FILE_MISSING,
    /** The file was refused or given up. */
    ENTRY_FILE_NOT_ACCEPTED,
    /** Nobody can have watched it yet. */
    ENTRY_FILE_NOT_READY,
    OWN_ENTRY,
    REASON_MISSING,
    NOT_WAITING_FOR_SCREENING,
    NOT_SCREENED_YET,
    SCREENING_OVER,
    SCREENING_BINDING,
    UNIT_UNKNOWN,
    /** {0} the unit's name, {1} its maximum of works. */
    UNIT_FULL,
    WITHDRAWAL_TOO_LATE,
    NOTHING_TO_WITHDRAW
}
