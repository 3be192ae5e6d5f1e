// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.palmares.kernel.RefusalCode;

/** Why a step of a work is refused. */
public enum EntryRefusal implements RefusalCode {
    INTAKE_NOT_OPEN_YET,
    INTAKE_CLOSED,
    /** Bytes that were promised before the end of intake are no longer taken. */
    GRACE_OVER,
    /** After the end of intake only the file that was announced before it is taken. */
    OTHER_FILE_AFTER_THE_END,
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
    /** {0} was not answered. */
    DECLARATION_MISSING,
    /** The contest takes no work without {0}. */
    DECLARATION_NOT_AGREED,
    /** A yes to {0} is explained. */
    DECLARATION_WORDS_MISSING,
    CONTACT_PHONE_INVALID,
    CONTACT_EMAIL_INVALID,
    /** Of {0}. */
    BIRTH_DATE_MISSING,
    /** Of {0}. */
    GUARDIAN_CONSENT_MISSING,
    /** The author is old enough, or the consent is there. */
    GUARDIAN_NOT_NEEDED,
    /** {0} links about one author at most. */
    TOO_MANY_LINKS,
    GUARDIAN_LINK_UNKNOWN,
    GUARDIAN_LINK_USED,
    /** It ran out, another was made, or the work does not wait for it any more. */
    GUARDIAN_LINK_ENDED,
    /** No scan among the companions. */
    GUARDIAN_SCAN_MISSING,
    /** The text is another by now than the one that was read. */
    CONSENT_CHANGED,
    /** Of {0}. */
    ENTRY_FILE_MISSING,
    /** The file of {0} was refused or given up. */
    ENTRY_FILE_NOT_ACCEPTED,
    /** Nobody can have watched it yet. */
    ENTRY_FILE_NOT_READY,
    OWN_ENTRY,
    REASON_MISSING,
    NOT_WAITING_FOR_SCREENING,
    NOT_SCREENED_YET,
    SCREENING_OVER,
    SCREENING_BINDING,
    /** {0} has it open. */
    CLAIMED_BY_ANOTHER,
    /** {0} has decided: {1}. */
    DECIDED_MEANWHILE,
    SECOND_LOOK_BY_ANOTHER,
    /** Two screeners disagree. */
    FOR_THE_ORGANISERS,
    /** {0} must be confirmed before a work is accepted. */
    CHECKLIST_NOT_TICKED,
    CHECKLIST_CHANGED,
    CORRECTION_TOO_LONG,
    CORRECTION_BEGUN,
    CORRECTION_OVER,
    NOTHING_TO_ANSWER,
    ANSWERED_ALREADY,
    ANSWER_OVER,
    ANSWER_MISSING,
    /** Something happened to the work after the batch. */
    CHANGED_SINCE,
    /** {0} works at once at most. */
    TOO_MANY_AT_ONCE,
    /** {0} items at most. */
    TOO_MANY_ITEMS,
    /** From {0} to {1}. */
    OUT_OF_RANGE,
    UNIT_UNKNOWN,
    /** {0} the unit's name, {1} its maximum of works. */
    UNIT_FULL,
    WITHDRAWAL_TOO_LATE,
    NOTHING_TO_WITHDRAW,
    /** {0} at least. */
    TOO_FEW_PARTS,
    /** {0} at most. */
    TOO_MANY_PARTS,
    LAST_PART,
    /** The category takes no {0}. */
    KIND_NOT_ACCEPTED,
    /** In {0}. */
    PICTURE_MISSING,
    /** Of {0}. */
    ARTICLE_EMPTY,
    /** Of {0}. */
    LINK_MISSING,
    /** Of {0}. */
    LINK_INVALID,
    /** Of {0}: the host {1}, where only {2} count. */
    LINK_HOST_NOT_ALLOWED,
    /** Of {0}: neither a snapshot nor a screenshot. */
    LINK_EVIDENCE_MISSING,
    /** This server looks at no links. */
    LINK_FETCH_OFF,
    /** Nothing usable answered. */
    LINK_NOT_READ,
    /** Of {0}. */
    PUBLICATION_MISSING,
    /** {0} before {1}. */
    PUBLISHED_TOO_EARLY,
    /** {0} after {1}. */
    PUBLISHED_TOO_LATE,
    /** {1} of {0}. */
    COMPANION_MISSING,
    /** {0} beside this kind of part. */
    COMPANION_DOES_NOT_FIT,
    /** Of {0}, {1} at most. */
    TOO_MANY_COMPANIONS,
    /** {0} works of one account in a category at most. */
    TOO_MANY_WORKS,
    /** Only an accepted work can be disqualified. */
    NOT_COMPETING,
    NOT_DISQUALIFIED,
    DISQUALIFICATION_REASON_MISSING,
    /** Results are out, so that nothing comes back. */
    ALREADY_PUBLISHED,
    /** Votes or marks were sealed while the work was out. */
    SEALED_WITHOUT_IT,
    /** Results are out, and nobody judges any more. */
    BLACKOUT_OVER,
    /** Beside the picture, the film's length or the work. */
    BLACKOUT_DOES_NOT_FIT,
    /** {0} spots and {1} texts at most. */
    TOO_MUCH_BLACKED_OUT,
    ARRIVAL_IN_THE_FUTURE,
    ARRIVAL_REASON_MISSING,
    POSTMARK_MISSING,
    POSTMARK_AFTER_ARRIVAL,
    /** Neither its arrival nor a postmark that counts was before the end of intake. */
    ARRIVED_TOO_LATE,
    /** Judging or voting has begun. */
    DESK_CLOSED,
    PHONE_INVALID,
    /** It has a receipt number of the secretariat. */
    TAKEN_ALREADY,
    NOT_TAKEN_YET,
    /** Who enters a work for somebody else does not hand it in alone. */
    SECOND_PERSON_NEEDED,
    SECOND_PERSON_IS_ANOTHER,
    WAITS_FOR_THE_SECOND_PERSON,
    /** The desk closes at {0}. */
    DELAY_TOO_LONG,
    NOT_OFFERED,
    RETURN_REASON_MISSING,
    CLAIM_CODE_UNKNOWN,
    CLAIMED_ALREADY,
    TOO_MANY_GUESSES
}
