// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.palmares.kernel.RefusalCode;

/** Why a change of a contest or of its members is refused. */
public enum ContestRefusal implements RefusalCode {
    NOT_AN_ORGANISER,
    CANNOT_CREATE_CONTESTS,
    SLUG_TAKEN,
    SLUG_INVALID,
    TIME_ZONE_UNKNOWN,
    COLOUR_INVALID,
    /** {0} the window. */
    WINDOW_ENDS_BEFORE_IT_BEGINS,
    JUDGING_BEFORE_INTAKE_CLOSES,
    VOTING_BEFORE_INTAKE_CLOSES,
    PUBLICATION_BEFORE_THE_ENDS,
    CATEGORY_MISSING,
    CRITERION_MISSING,
    /** A scale that its step does not divide. */
    SCALE_INVALID,
    VOTERS_MISSING,
    LIMIT_OUT_OF_RANGE,
    /** {0} what the rules lack. */
    RULE_SET_CANNOT_WORK,
    INTAKE_ALREADY_OVER,
    CONTEST_ALREADY_OPEN,
    CONTEST_LOCKED,
    INVITATION_DAYS_OUT_OF_RANGE,
    EMAIL_INVALID,
    INVITATION_UNKNOWN,
    INVITATION_USED,
    INVITATION_REVOKED,
    INVITATION_EXPIRED,
    LAST_ORGANISER,
    ROLE_CATEGORY_UNFIT,
    VOTING_NEVER_CLOSES_EARLY,
    UNIT_CODE_TAKEN,
    UNIT_PARENT_UNKNOWN,
    UNIT_BELOW_ITSELF,
    /** {0} works at most. */
    UNIT_QUOTA_OUT_OF_RANGE,
    UNIT_QUOTA_REVERSED,
    /** {0} works name it or a unit below it. */
    UNIT_HAS_WORKS,
    /** {0} units in one contest at most. */
    TOO_MANY_UNITS
}
