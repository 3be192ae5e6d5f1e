// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.store.CoordinatorTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who speaks for which unit. */
@Component
public class Coordinators {

    private final CoordinatorTable table;
    private final Units units;
    private final Members members;
    private final Invitations invitations;
    private final ApplicationEventPublisher events;

    Coordinators(
            CoordinatorTable table,
            Units units,
            Members members,
            Invitations invitations,
            ApplicationEventPublisher events) {
        this.table = table;
        this.units = units;
        this.members = members;
        this.invitations = invitations;
        this.events = events;
    }

    /** The accounts of each unit's coordinators, by one statement. */
    public Map<UUID, List<UUID>> of(Collection<UUID> units) {
        return table.of(units);
    }

    /** The listed units that a viewer is bound to; what stands under them is theirs to follow. */
    public Set<UUID> unitsOf(UUID contest, Viewer viewer) {
        return viewer.accountKey().map(key -> table.unitsOf(contest, key)).orElse(Set.of());
    }

    /** Mails or shows a link that makes its holder coordinator of this unit. */
    @Transactional
    public Outcome<Invitations.Made> invite(
            UUID unitKey,
            String name,
            @Nullable String email,
            @Nullable String phone,
            int days,
            Viewer viewer) {
        Unit unit = units.byKey(unitKey).orElse(null);
        if (unit == null) {
            return Outcome.refused(CommonRefusal.NOT_FOUND);
        }
        return invitations
                .create(unit.contest(), Role.COORDINATOR, null, name, email, days, viewer)
                .map(
                        made -> {
                            table.describe(made.invitation().key(), unitKey, phone);
                            return made;
                        });
    }

    /** The role stays; only this unit is no longer theirs. */
    @Transactional
    public Outcome<Unit> release(UUID unitKey, UUID account, Viewer viewer) {
        Unit unit = units.byKey(unitKey).orElse(null);
        if (unit == null || !members.isOrganiser(unit.contest(), viewer)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        if (table.unbind(unitKey, account)) {
            events.publishEvent(
                    new AuditedEvent(
                            "unit.coordinator-released",
                            unit.contest(),
                            viewer.accountKey().orElse(null),
                            account,
                            Map.of("unit", unit.code())));
        }
        return Outcome.done(unit);
    }
}
