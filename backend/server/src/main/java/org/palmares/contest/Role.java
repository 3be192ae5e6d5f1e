// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import java.util.Set;

/** What a member is in one contest. */
public enum Role {
    /** Sets the contest up, appoints, seals and publishes. */
    ORGANISER,
    /** Decides which works are let in. */
    SCREENER,
    JUROR,
    /** Follows the marking of one category, or of all of them. */
    JURY_CHAIR,
    /** Screens, and enters works that arrive on paper. */
    SECRETARY,
    /** Speaks for a unit that takes part. */
    COORDINATOR,
    /** Writes what the contest announces. */
    EDITOR,
    /** Sees what organisers see, but for what is sealed; changes nothing. */
    OBSERVER,
    /** Tries a rehearsal as the public would: enters works, votes, looks around. */
    TESTER;

    /** Whether who has it belongs to those who run or judge the contest. */
    public boolean isCommittee() {
        return this != COORDINATOR && this != TESTER;
    }

    /** Whether it may be given for one category only. */
    public boolean mayHaveCategory() {
        return this == JURY_CHAIR;
    }

    /** Whether who has these may read what organisers read. */
    public static boolean oversee(Set<Role> roles) {
        return roles.contains(ORGANISER) || roles.contains(OBSERVER);
    }
}
