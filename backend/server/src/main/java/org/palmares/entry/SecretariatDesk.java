// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Members;
import org.palmares.contest.Units;
import org.palmares.entry.rules.SecretariatRules;
import org.palmares.kernel.Refusal;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** Who handles which work: its owner, and the secretariat where it entered the work. */
@Component
class SecretariatDesk {

    private final Members members;
    private final Units units;

    SecretariatDesk(Members members, Units units) {
        this.members = members;
        this.units = units;
    }

    boolean handles(Entry entry, Viewer viewer) {
        return entry.isOwnedBy(viewer) && !entry.isTheSecretariatsAlone()
                || entry.isOnTheSecretariatsDesk()
                        && SecretariatRules.enters(members.roles(entry.contest(), viewer));
    }

    /** Whether the viewer enters works for others in this contest. */
    boolean enters(UUID contest, Viewer viewer) {
        return SecretariatRules.enters(members.roles(contest, viewer));
    }

    /** Whether this unit may be named in this contest. */
    List<Refusal> unit(UUID contest, DraftChange.@Nullable UnitChoice choice) {
        UUID key = choice == null ? null : choice.key();
        return key == null || units.of(contest).stream().anyMatch(unit -> unit.key().equals(key))
                ? List.of()
                : List.of(Refusal.of(EntryRefusal.UNIT_UNKNOWN).at("unitId"));
    }
}
