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
    /** From {0} to {1} where counts are rounded, none where they are not. */
    COUNT_STEP_UNFIT,
    COUNTS_HIDDEN_OUTSIDE_VOTING,
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
    VOTING_NEVER_CLOSES_EARLY,
    KIND_MISSING,
    /** The same kind of work, or of companion, twice. */
    KIND_TWICE,
    /** From {0} to {1}. */
    NUMBER_OUT_OF_RANGE,
    LEAST_ABOVE_MOST,
    /** A limit that says nothing about this kind of work. */
    LIMIT_DOES_NOT_FIT,
    HOST_INVALID,
    /** {0} hosts at most. */
    TOO_MANY_HOSTS,
    DATE_INVALID,
    PUBLISHED_FROM_AFTER_TO,
    COMPANION_CANNOT_BE_WANTED,
    ROLE_CATEGORY_UNFIT,
    PRIZE_COUNT_OUT_OF_RANGE,
    PRIZES_TOO_MANY,
    EDITION_NUMBER_OUT_OF_RANGE,
    EDITION_YEAR_OUT_OF_RANGE,
    EDITION_NUMBER_TAKEN,
    EXTENSION_OF_A_DRAFT,
    INTAKE_ONLY_EXTENDED,
    EXTENSION_TOO_LATE,
    EXTENSION_ENDS_IN_THE_PAST,
    EXTENSION_CLASHES_WITH_JUDGING,
    EXTENSION_CLASHES_WITH_VOTING,
    JUDGING_HAS_BEGUN,
    VOTING_HAS_BEGUN,
    PAGE_LINK_INVALID,
    LIST_TOO_LONG,
    UNIT_CODE_TAKEN,
    UNIT_PARENT_UNKNOWN,
    UNIT_BELOW_ITSELF,
    /** {0} works at most. */
    UNIT_QUOTA_OUT_OF_RANGE,
    UNIT_QUOTA_REVERSED,
    /** {0} the category that somebody's role or invitation is limited to. */
    CATEGORY_IN_USE,
    /** {0} works name it or a unit below it. */
    UNIT_HAS_WORKS,
    /** {0} units in one contest at most. */
    TOO_MANY_UNITS,
    /** {0} hours at most. */
    GRACE_OUT_OF_RANGE,
    /** From 0 to {0} days. */
    POST_DAYS_OUT_OF_RANGE,
    GRACE_ONLY_LONGER,
    GRACE_ENDED,
    /** {0} rounds at most. */
    ROUNDS_TOO_MANY,
    /** {0} the round; so in all that follow. */
    ROUND_BEFORE_INTAKE_CLOSES,
    ROUNDS_OVERLAP,
    JUDGING_BEFORE_A_ROUND_ENDS,
    VOTING_BEFORE_A_ROUND_ENDS,
    ROUND_LOCKED,
    EXTENSION_CLASHES_WITH_ROUND,
    ROUND_HAS_BEGUN,
    /** Neither a number of works nor a figure to reach. */
    ROUND_CUT_MISSING,
    /** A cut of its own for a category that is not there, or has one already. */
    ROUND_CATEGORY_UNFIT,
    ROUNDS_AFTER_VOTING_BEGAN,
    ROUNDS_AFTER_THE_FINAL_BEGAN,
    DECLARATION_TWICE,
    /** From {0} to {1} months. */
    RETENTION_OUT_OF_RANGE,
    RETENTION_ONLY_LONGER,
    /** A contest does not open while it is being rehearsed. */
    REHEARSAL_RUNNING,
    REHEARSAL_OF_AN_OPEN_CONTEST,
    REHEARSAL_UNKNOWN,
    REHEARSAL_AT_ITS_END,
    /** Nothing that lasts is made in a rehearsal. */
    NOT_IN_A_REHEARSAL,
    ROLE_ONLY_IN_A_REHEARSAL,
    /** {0} the address. */
    INVITED_TWICE,
    /** From {0} minutes to {1} hours. */
    SUSPENSION_TOO_SHORT_OR_LONG,
    SUSPENSION_OUTSIDE_VOTING,
    /** One proposal waits for its second person already. */
    SUSPENSION_WAITS,
    SUSPENSION_NEEDS_ANOTHER_PERSON,
    NOT_SUSPENDED,
    /** From 0 to {0}. */
    VOTE_WEIGHT_OUT_OF_RANGE,
    /** No vote counts for anything. */
    VOTES_WEIGH_NOTHING,
    /** A vote for each work leaves no other work to change it to. */
    CHANGE_WITHIN_ONE_WORK,
    /** {0} periods at most. */
    PERIODS_TOO_MANY,
    /** {0} the period; so in what follows. */
    PERIOD_OUTSIDE_VOTING,
    PERIODS_OVERLAP,
    /** Counts of all periods together would tell how the one that runs stands. */
    PERIODS_NEED_HIDDEN_COUNTS,
}
