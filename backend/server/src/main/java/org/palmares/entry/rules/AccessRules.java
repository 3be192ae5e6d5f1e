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
        if (contest.isRehearsal() && relation.roles().isEmpty()) {
            return nothing(contest, relation);
        }
        boolean handedIn = entry.state() != EntryState.DRAFT;
        boolean screener = entry.isOnDesk() && relation.seesHandedIn();
        boolean desk = entry.isOnTheSecretariatsDesk() && SecretariatRules.enters(relation.roles());
        boolean handles = relation.owner() && !entry.isTheSecretariatsAlone() || desk;
        boolean inside = relation.owner() || desk || screener;
        boolean openly = !relation.owner() && !relation.judgesBlind();
        boolean reader = handedIn && !hasLeft(entry) && relation.reader();
        boolean watchable = inside || entry.isAccepted() || reader;
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
                reader,
                relation.owner() || (desk || screener) && relation.takesCare(),
                relation.owner() || (desk || screener) && relation.screens(),
                openly && (desk || screener && ScreeningRules.screens(relation.roles())),
                openly && desk);
    }

    /** Who has no part in a rehearsal, or none any more, sees nothing of it, own works included. */
    private static Access nothing(Contest contest, Relation relation) {
        return new Access(
                contest, relation.owner(), false, false, false, false, false, false, false);
    }

    private static boolean hasLeft(Entry entry) {
        return entry.state() == EntryState.WITHDRAWN || entry.state() == EntryState.DISQUALIFIED;
    }

    private static boolean takesChanges(Entry entry, Contest contest, Instant now) {
        Instant correction = entry.correctionUntil();
        if (entry.offeredBy() != null) {
            return false;
        }
        if (correction != null) {
            return now.isBefore(correction);
        }
        return entry.countedAt() == null
                ? contest.intake(entry.category()).isOpen(now)
                : PaperRules.change(entry, contest, now).isEmpty();
    }

    private static boolean knowsAuthors(Contest contest, Relation relation, boolean inside) {
        return relation.owner()
                || contest.publishedAt() != null
                || inside && !relation.judgesBlind();
    }
}
