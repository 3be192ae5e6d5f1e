// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import org.palmares.contest.Unit;
import org.palmares.entry.EntryState;
import org.palmares.entry.QuotaState;
import org.palmares.entry.UnitParticipation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Works by unit, summed up over the tree. */
public final class ParticipationRules {

    private ParticipationRules() {}

    /**
     * @param own works by unit and state, as the works name them
     */
    public static List<UnitParticipation> of(
            List<Unit> units, Map<UUID, Map<EntryState, Integer>> own) {
        Map<UUID, Map<EntryState, Integer>> sums = sums(units, own);
        var rows = new ArrayList<UnitParticipation>();
        for (Unit unit : units) {
            Map<EntryState, Integer> sum = sums.getOrDefault(unit.key(), Map.of());
            int counted = counted(sum);
            rows.add(
                    new UnitParticipation(
                            unit,
                            counted(own.getOrDefault(unit.key(), Map.of())),
                            counted,
                            sum.getOrDefault(EntryState.DRAFT, 0),
                            sum.getOrDefault(EntryState.SUBMITTED, 0),
                            sum.getOrDefault(EntryState.ACCEPTED, 0),
                            sum.getOrDefault(EntryState.REFUSED, 0)
                                    + sum.getOrDefault(EntryState.DISQUALIFIED, 0),
                            sum.getOrDefault(EntryState.WITHDRAWN, 0),
                            quota(unit, counted)));
        }
        return rows;
    }

    /** A refused or withdrawn work makes room for another. */
    private static int counted(Map<EntryState, Integer> works) {
        return works.getOrDefault(EntryState.SUBMITTED, 0)
                + works.getOrDefault(EntryState.ACCEPTED, 0);
    }

    private static QuotaState quota(Unit unit, int counted) {
        if (unit.minimum() == null && unit.maximum() == null) {
            return QuotaState.NONE;
        }
        if (unit.minimum() != null && counted < unit.minimum()) {
            return QuotaState.BEHIND;
        }
        return unit.maximum() != null && counted >= unit.maximum()
                ? QuotaState.FULL
                : QuotaState.MET;
    }

    private static Map<UUID, Map<EntryState, Integer>> sums(
            List<Unit> units, Map<UUID, Map<EntryState, Integer>> own) {
        Map<UUID, Unit> byKey = new HashMap<>();
        units.forEach(unit -> byKey.put(unit.key(), unit));
        Map<UUID, Map<EntryState, Integer>> sums = new HashMap<>();
        own.forEach(
                (key, works) -> {
                    Unit at = byKey.get(key);
                    // A tree has no loops; the bound keeps a broken one from hanging the page.
                    for (int steps = 0; at != null && steps < units.size(); steps++) {
                        var sum =
                                sums.computeIfAbsent(
                                        at.key(), _ -> new EnumMap<>(EntryState.class));
                        works.forEach((state, n) -> sum.merge(state, n, Integer::sum));
                        at = at.parent() == null ? null : byKey.get(at.parent());
                    }
                });
        return sums;
    }
}
