// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import static org.palmares.entry.EntryRefusal.ENTRY_FILE_NOT_READY;
import static org.palmares.entry.EntryRefusal.NOT_SCREENED_YET;
import static org.palmares.entry.EntryRefusal.NOT_WAITING_FOR_SCREENING;
import static org.palmares.entry.EntryRefusal.REASON_MISSING;
import static org.palmares.entry.EntryRefusal.SCREENING_BINDING;
import static org.palmares.entry.EntryRefusal.SCREENING_OVER;

import org.palmares.contest.Calendar;
import org.palmares.contest.Contest;
import org.palmares.contest.Role;
import org.palmares.contest.WindowState;
import org.palmares.entry.Entry;
import org.palmares.entry.EntryState;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.RefusalCode;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Who screens, what a decision needs, and until when it can be taken back. */
public final class ScreeningRules {

    private static final Set<Role> SCREENING =
            Set.of(Role.SCREENER, Role.SECRETARY, Role.ORGANISER);

    private ScreeningRules() {}

    /** Whether they decide on works. */
    public static boolean screens(Set<Role> roles) {
        return roles.stream().anyMatch(SCREENING::contains);
    }

    /** Whether they see the works that wait, and all that was handed in with them. */
    public static boolean sees(Set<Role> roles) {
        return screens(roles) || Role.oversee(roles);
    }

    /**
     * A work is accepted only when it can be watched, so that every accepted work can be shown, and
     * only while nothing that it would take part in is over.
     */
    public static List<Refusal> accept(Entry entry, Contest contest, boolean ready, Instant now) {
        Calendar calendar = contest.calendar();
        if (entry.state() != EntryState.SUBMITTED) {
            return refused(NOT_WAITING_FOR_SCREENING);
        }
        if (calendar.voting().isClosed(now) || calendar.judging().isClosed(now)) {
            return refused(SCREENING_OVER);
        }
        return ready ? List.of() : refused(ENTRY_FILE_NOT_READY);
    }

    /** A refusal is always explained to the entrant. */
    public static List<Refusal> refuse(Entry entry, String reason) {
        if (entry.state() != EntryState.SUBMITTED) {
            return refused(NOT_WAITING_FOR_SCREENING);
        }
        return reason.isEmpty() ? List.of(Refusal.of(REASON_MISSING).at("reason")) : List.of();
    }

    public static List<Refusal> undo(Entry entry, Contest contest, Instant now) {
        if (entry.state() != EntryState.ACCEPTED && entry.state() != EntryState.REFUSED) {
            return refused(NOT_SCREENED_YET);
        }
        Calendar calendar = contest.calendar();
        boolean begun =
                calendar.voting().state(now) != WindowState.UPCOMING
                        || calendar.judging().state(now) != WindowState.UPCOMING;
        return begun ? refused(SCREENING_BINDING) : List.of();
    }

    private static List<Refusal> refused(RefusalCode code) {
        return List.of(Refusal.of(code));
    }
}
