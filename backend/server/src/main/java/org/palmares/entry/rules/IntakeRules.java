// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import static org.palmares.entry.EntryRefusal.CATEGORY_UNKNOWN;
import static org.palmares.entry.EntryRefusal.COMMITTEE_MAY_NOT_ENTER;
import static org.palmares.entry.EntryRefusal.CORRECTION_OVER;
import static org.palmares.entry.EntryRefusal.ENTRY_NOT_A_DRAFT;
import static org.palmares.entry.EntryRefusal.INTAKE_CLOSED;
import static org.palmares.entry.EntryRefusal.INTAKE_NOT_OPEN_YET;
import static org.palmares.entry.EntryRefusal.TOO_MANY_DRAFTS;
import static org.palmares.entry.EntryRefusal.WAITS_FOR_THE_SECOND_PERSON;

import org.palmares.contest.Contest;
import org.palmares.contest.Role;
import org.palmares.contest.WindowState;
import org.palmares.entry.Entry;
import org.palmares.entry.EntryState;
import org.palmares.kernel.Refusal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** When works are taken, and from whom. */
public final class IntakeRules {

    /** Most drafts of one person or device in one contest. */
    public static final int MOST_DRAFTS = 20;

    private IntakeRules() {}

    public static List<Refusal> window(Contest contest, UUID category, Instant now) {
        WindowState intake = contest.intake(category).state(now);
        if (contest.openedAt() == null || intake == WindowState.UPCOMING) {
            return List.of(Refusal.of(INTAKE_NOT_OPEN_YET));
        }
        return intake == WindowState.CLOSED ? List.of(Refusal.of(INTAKE_CLOSED)) : List.of();
    }

    /**
     * The window is open and the work is still a draft: only then it changes. A work that its
     * screeners gave back has a window of its own, and one that came to the secretariat in time may
     * be completed until judging or voting begins.
     */
    public static List<Refusal> change(Entry entry, Contest contest, Instant now) {
        Instant correction = entry.correctionUntil();
        if (entry.state() != EntryState.DRAFT) {
            return List.of(Refusal.of(ENTRY_NOT_A_DRAFT));
        }
        if (entry.offeredBy() != null) {
            return List.of(Refusal.of(WAITS_FOR_THE_SECOND_PERSON));
        }
        if (correction != null) {
            return now.isBefore(correction) ? List.of() : List.of(Refusal.of(CORRECTION_OVER));
        }
        if (entry.countedAt() != null) {
            return PaperRules.change(entry, contest, now);
        }
        return window(contest, entry.category(), now);
    }

    public static List<Refusal> category(Contest contest, UUID category) {
        return contest.category(category).isPresent()
                ? List.of()
                : List.of(Refusal.of(CATEGORY_UNKNOWN).at("categoryId"));
    }

    /** Unless the contest lets its committee enter. */
    public static List<Refusal> entrant(Set<Role> roles) {
        return roles.stream().anyMatch(Role::isCommittee)
                ? List.of(Refusal.of(COMMITTEE_MAY_NOT_ENTER))
                : List.of();
    }

    public static List<Refusal> begin(Contest contest, UUID category, int drafts, Instant now) {
        var refusals = new ArrayList<Refusal>(window(contest, category, now));
        refusals.addAll(category(contest, category));
        if (drafts >= MOST_DRAFTS) {
            refusals.add(Refusal.of(TOO_MANY_DRAFTS, MOST_DRAFTS));
        }
        return refusals;
    }
}
