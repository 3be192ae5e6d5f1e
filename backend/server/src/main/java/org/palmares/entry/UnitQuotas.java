// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.palmares.entry.EntryRefusal.UNIT_FULL;

import org.palmares.contest.Unit;
import org.palmares.contest.UnitUse;
import org.palmares.contest.Units;
import org.palmares.entry.rules.ParticipationRules;
import org.palmares.entry.store.UnitWorkTable;
import org.palmares.kernel.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Holds works to the maximum of the unit that they name and of the units above it. */
@Component
class UnitQuotas implements UnitUse {

    private final UnitWorkTable table;
    // Units asks this one in turn who names them.
    private final ObjectProvider<Units> units;

    UnitQuotas(UnitWorkTable table, ObjectProvider<Units> units) {
        this.table = table;
        this.units = units;
    }

    @Override
    public Map<UUID, Integer> works(Collection<UUID> keys) {
        return table.works(keys);
    }

    /** Whether one more work fits; decided with the other hand-ins kept waiting. */
    List<Refusal> submit(Entry entry) {
        if (entry.unit() == null) {
            return List.of();
        }
        List<Unit> listed = units.getObject().of(entry.contest());
        List<Unit> limited = above(entry.unit(), listed);
        if (limited.isEmpty()) {
            return List.of();
        }
        table.lockQuotas(entry.contest());
        return ParticipationRules.of(listed, table.byState(entry.contest())).stream()
                .filter(row -> row.quota() == QuotaState.FULL && limited.contains(row.unit()))
                .findFirst()
                .map(UnitParticipation::unit)
                .map(full -> Refusal.of(UNIT_FULL, full.name(), limit(full)).at("unitId"))
                .stream()
                .toList();
    }

    private static int limit(Unit unit) {
        return unit.maximum() == null ? 0 : unit.maximum();
    }

    private static List<Unit> above(UUID from, List<Unit> listed) {
        Map<UUID, Unit> byKey = new HashMap<>();
        listed.forEach(unit -> byKey.put(unit.key(), unit));
        var found = new java.util.ArrayList<Unit>();
        Unit at = byKey.get(from);
        while (at != null && found.size() < listed.size()) {
            found.add(at);
            at = at.parent() == null ? null : byKey.get(at.parent());
        }
        return found.stream().filter(unit -> unit.maximum() != null).toList();
    }
}
