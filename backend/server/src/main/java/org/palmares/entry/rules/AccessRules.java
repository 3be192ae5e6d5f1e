// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import org.palmares.contest.Contest;
import org.palmares.entry.Access;
import org.palmares.entry.Entry;
import org.palmares.entry.EntryState;

import java.time.Instant;

/** Who may see, watch and change a work, and who may know its authors. */
public final class AccessRules {

    private AccessRules() {}

    public static Access of(Entry entry, Contest contest, Relation relation, Instant now) {
        boolean handedIn = entry.state() != EntryState.DRAFT;
        boolean screener = entry.isOnDesk() && relation.seesHandedIn();
        boolean desk = entry.isOnTheSecretariatsDesk() && SecretariatRules.enters(relation.roles());
        boolean handles = relation.owner() || desk;
        boolean inside = handles || screener;
        boolean watchable = inside || entry.isAccepted() || handedIn && relation.reader();
        // Of a disqualified work everybody may know that it was there and why it left, no more.
        boolean visible = watchable || entry.state() == EntryState.DISQUALIFIED;
        return new Access(
                contest,
                relation.owner(),
                visible,
                watchable,
                watchable && knowsAuthors(contest, relation, inside),
                inside,
                inside,
                handles && !handedIn && takesChanges(entry, contest, now),
                handles && WithdrawalRules.check(entry, contest, now).isEmpty(),
                handedIn && relation.reader(),
                relation.owner() || (desk || screener) && relation.takesCare(),
                relation.owner() || (desk || screener) && relation.screens());
    }

    private static boolean takesChanges(Entry entry, Contest contest, Instant now) {
        Instant correction = entry.correctionUntil();
        return correction == null
                ? contest.intake(entry.category()).isOpen(now)
                : now.isBefore(correction);
    }

    private static boolean knowsAuthors(Contest contest, Relation relation, boolean inside) {
        return relation.owner()
                || contest.publishedAt() != null
                || inside && !relation.judgesBlind();
    }
}
