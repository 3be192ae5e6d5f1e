// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.palmares.contest.store.LockedRuleSetTable;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rules as they were locked when the contest opened. */
@Component
public class LockedRuleSets {

    private final LockedRuleSetTable table;

    LockedRuleSets(LockedRuleSetTable table) {
        this.table = table;
    }

    /** The latest version for each category, in the categories' order; empty before the lock. */
    public List<LockedRuleSet> of(UUID contest) {
        return table.latest(List.of(contest)).getOrDefault(contest, List.of());
    }

    public Map<UUID, List<LockedRuleSet>> of(Collection<UUID> contests) {
        return table.latest(contests);
    }
}
