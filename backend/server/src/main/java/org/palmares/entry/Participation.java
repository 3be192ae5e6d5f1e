// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static java.util.stream.Collectors.toSet;

import org.palmares.account.Viewer;
import org.palmares.contest.Coordinators;
import org.palmares.contest.Members;
import org.palmares.contest.Role;
import org.palmares.contest.Unit;
import org.palmares.contest.Units;
import org.palmares.entry.rules.ParticipationRules;
import org.palmares.entry.store.UnitWorkTable;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** How many works each unit has sent in; four statements, however many units. */
@Component
public class Participation {

    private final Units units;
    private final Coordinators coordinators;
    private final Members members;
    private final UnitWorkTable table;

    Participation(Units units, Coordinators coordinators, Members members, UnitWorkTable table) {
        this.units = units;
        this.coordinators = coordinators;
        this.members = members;
        this.table = table;
    }

    /**
     * All units for those who run or oversee the contest, their own with all below for
     * coordinators; empty for anybody else.
     */
    public Optional<List<UnitParticipation>> of(UUID contest, Viewer viewer) {
        Set<Role> roles = members.roles(contest, viewer);
        boolean all =
                Role.oversee(roles)
                        || roles.contains(Role.SCREENER)
                        || roles.contains(Role.SECRETARY);
        if (!all && !roles.contains(Role.COORDINATOR)) {
            return Optional.empty();
        }
        List<Unit> listed = units.of(contest);
        List<UnitParticipation> rows = ParticipationRules.of(listed, table.byState(contest));
        if (all) {
            return Optional.of(rows);
        }
        Set<UUID> seen = below(coordinators.unitsOf(contest, viewer), listed);
        return Optional.of(rows.stream().filter(row -> seen.contains(row.unit().key())).toList());
    }

    private static Set<UUID> below(Set<UUID> tops, List<Unit> listed) {
        Map<UUID, Unit> byKey = new HashMap<>();
        listed.forEach(unit -> byKey.put(unit.key(), unit));
        return listed.stream()
                .map(Unit::key)
                .filter(key -> isUnder(key, tops, byKey))
                .collect(toSet());
    }

    private static boolean isUnder(UUID key, Set<UUID> tops, Map<UUID, Unit> byKey) {
        Unit at = byKey.get(key);
        for (int steps = 0; at != null && steps <= byKey.size(); steps++) {
            if (tops.contains(at.key())) {
                return true;
            }
            at = at.parent() == null ? null : byKey.get(at.parent());
        }
        return false;
    }
}
