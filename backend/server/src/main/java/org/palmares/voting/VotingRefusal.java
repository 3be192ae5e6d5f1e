// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.palmares.kernel.RefusalCode;

/** Why a vote or a seal is refused. */
public enum VotingRefusal implements RefusalCode {
    VOTE_NOT_OPEN_YET,
    VOTE_CLOSED,
    /** Because of an incident; the time is given back. */
    VOTE_SUSPENDED,
    /** {0} how many votes there are within scope and period. */
    LIMIT_REACHED,
    /** Unknown, hidden, withdrawn or disqualified: not told apart. */
    ENTRY_UNKNOWN,
    CANNOT_VOTE_FOR_OWN_ENTRY,
    /** The work has won an earlier period of the vote. */
    WON_EARLIER,
    /** The browser's cookie has not come back. */
    DEVICE_UNKNOWN,
    ACCOUNT_REQUIRED,
    /** A mailbox has to be proved, or, where the contest takes accounts, one may sign in. */
    CODE_REQUIRED,
    /** The contest takes no codes. */
    CODE_NOT_TAKEN,
    MAIL_ADDRESS_INVALID,
    /** Of a provider that opens mailboxes for minutes. */
    MAIL_ADDRESS_THROW_AWAY,
    /** By one browser or behind one address; whom it was for is never said. */
    CODE_ASKED_TOO_OFTEN,
    /** The message could not be handed over; other ways of voting stay. */
    CODE_NOT_SENT,
    /** {0} how many tries are left. */
    CODE_WRONG,
    /** Too old, tried too often, used, or replaced by a newer one. */
    CODE_ENDED,
    /** Missing, ended, or somebody else's: buy another and send the same idempotency key. */
    PASS_NEEDED,
    PROOF_INVALID,
    PROOF_EXPIRED,
    PROOF_SPENT,
    RATE_LIMITED,
    IDEMPOTENCY_KEY_INVALID,
    IDEMPOTENCY_MISMATCH,
    /** Nothing is lost: the same idempotency key may be sent again. */
    VOTING_PAUSED_TRY_AGAIN,
    VOTE_STILL_OPEN,
    BOX_NOT_SEALED,
    SEAL_MISMATCH,
    /** {0} how many cases of ballots are not decided. */
    REVIEW_UNDECIDED,
    /** {0} the period. */
    PERIOD_TALLY_NOT_SEALED,
    /** {0} the period. */
    EARLIER_PERIOD_NOT_PUBLISHED,
    /** The tally is sealed: nothing is decided on ballots any more. */
    REVIEW_ENDED,
    /** An earlier decision on the same ballots waits for its second person. */
    DECISION_WAITS,
    /** Ballots are held before they are excluded, and only what is held or excluded is released. */
    DECISION_DOES_NOT_FOLLOW,
    /** Somebody was faster, or there is no such decision. */
    DECISION_ANSWERED,
    NOT_BY_THE_SAME_PERSON,
    /** What signals look at is kept no longer. */
    TRACES_DESTROYED,
    RECEIPT_UNKNOWN,
    /** The contest has no public record, or the vote was cast before it had one. */
    RECORD_ABSENT,
    NOT_IN_RECORD_YET,
    /** What the rows or the storage hold does not continue what was signed. */
    RECORD_NOT_SIGNED
}
