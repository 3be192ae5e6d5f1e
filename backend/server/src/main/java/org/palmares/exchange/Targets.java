// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

import org.palmares.contest.InvitationRegister;
import org.palmares.contest.Invitations;
import org.palmares.contest.Role;
import org.palmares.contest.Units;
import org.springframework.stereotype.Component;

/** The target of each kind of table. */
@Component
class Targets {

    private final UnitTarget units;
    private final EntryTarget entries;
    private final Target jurors;
    private final Target coordinators;

    Targets(
            UnitTarget unitTarget,
            EntryTarget entries,
            Invitations invitations,
            InvitationRegister register,
            Units units) {
        this.units = unitTarget;
        this.entries = entries;
        this.jurors =
                new InvitationTarget(TableKind.JURORS, Role.JUROR, invitations, register, units);
        this.coordinators =
                new InvitationTarget(
                        TableKind.COORDINATORS, Role.COORDINATOR, invitations, register, units);
    }

    Target of(TableKind kind) {
        return switch (kind) {
            case UNITS -> units;
            case COORDINATORS -> coordinators;
            case JURORS -> jurors;
            case ENTRIES -> entries;
        };
    }
}
