// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import static org.palmares.entry.EntryRefusal.CLAIMED_BY_ANOTHER;
import static org.palmares.entry.EntryRefusal.DECIDED_MEANWHILE;
import static org.palmares.entry.EntryRefusal.FOR_THE_ORGANISERS;
import static org.palmares.entry.EntryRefusal.SECOND_LOOK_BY_ANOTHER;

import org.palmares.contest.Role;
import org.palmares.entry.Entry;
import org.palmares.entry.Screening;
import org.palmares.entry.ScreeningLook;
import org.palmares.entry.Seat;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.Text;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Whose turn it is to decide on a work; a refusal says who was there before. */
public final class SeatRules {

    private static final Text ACCEPTED = new Text("đã nhận", "accepted");
    private static final Text REFUSED = new Text("không nhận", "refused");

    private SeatRules() {}

    public static List<Refusal> decide(
            Entry entry, Seat seat, Set<Role> roles, UUID by, Function<UUID, String> names) {
        Screening decided = entry.screening();
        if (decided != null && !decided.decidedBy().equals(by)) {
            return List.of(
                    Refusal.of(
                            DECIDED_MEANWHILE,
                            names.apply(decided.decidedBy()),
                            decided.accepted() ? ACCEPTED : REFUSED));
        }
        return turn(seat, roles, by, names);
    }

    /** To open a work is to say: I am on it. */
    public static List<Refusal> turn(
            Seat seat, Set<Role> roles, UUID by, Function<UUID, String> names) {
        UUID claimedBy = seat.claimedBy();
        if (claimedBy != null && !claimedBy.equals(by)) {
            return List.of(Refusal.of(CLAIMED_BY_ANOTHER, names.apply(claimedBy)));
        }
        if (seat.look() == ScreeningLook.SECOND && by.equals(seat.firstLookBy())) {
            return List.of(Refusal.of(SECOND_LOOK_BY_ANOTHER));
        }
        return seat.look() == ScreeningLook.ORGANISER && !roles.contains(Role.ORGANISER)
                ? List.of(Refusal.of(FOR_THE_ORGANISERS))
                : List.of();
    }
}
