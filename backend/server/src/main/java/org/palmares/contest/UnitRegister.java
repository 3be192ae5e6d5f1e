// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import static java.util.stream.Collectors.toMap;

import org.palmares.contest.rules.UnitRules;
import org.palmares.contest.store.CoordinatorTable;
import org.palmares.contest.store.UnitTable;
import org.palmares.kernel.Outcome;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The tree as a list that is written at once: for tables that come in. Callers hold a transaction,
 * have checked that the viewer is an organiser, and audit what they do.
 */
@Component
public class UnitRegister {

    private final UnitTable table;
    private final CoordinatorTable coordinators;

    UnitRegister(UnitTable table, CoordinatorTable coordinators) {
        this.table = table;
        this.coordinators = coordinators;
    }

    /** How codes are compared. */
    public static String codeKey(String code) {
        return UnitRules.codeKey(code);
    }

    /** The form as it is kept, or what is wrong with it, parents aside. */
    public static Outcome<UnitForm> clean(UnitForm form) {
        return UnitRules.clean(form);
    }

    /** Most units of one contest. */
    public static int most() {
        return UnitRules.MOST;
    }

    /** Whether following the parents from a unit comes back to where it began. */
    public static boolean hasLoop(UUID from, Map<UUID, UUID> parents) {
        return UnitRules.hasLoop(from, parents);
    }

    /** Nobody else changes the tree until the transaction ends. */
    public Map<String, Unit> locked(UUID contest) {
        table.lock(contest);
        return byCode(contest);
    }

    public Map<String, Unit> byCode(UUID contest) {
        return table.listed(contest).stream()
                .collect(
                        toMap(
                                unit -> codeKey(unit.code()),
                                unit -> unit,
                                (one, _) -> one,
                                HashMap::new));
    }

    public void write(UUID contest, Collection<Unit> units) {
        table.write(contest, units);
    }

    public void delete(Collection<UUID> keys) {
        table.delete(keys);
    }

    /** Those of these units that a coordinator is bound to or invited for. */
    public Set<UUID> spokenFor(List<UUID> units) {
        return coordinators.spokenFor(units);
    }
}
