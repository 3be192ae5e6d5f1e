// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.palmares.contest.rules.RuleSets;
import org.palmares.contest.store.LockedRuleSetTable;
import org.palmares.ranking.RoundRule;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
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

    /** Every version, the latest first, each in the categories' order; by one statement. */
    public Map<UUID, List<LockedRuleSet>> all(Collection<UUID> contests) {
        return table.all(contests);
    }

    /**
     * What a preliminary round leaves of each category.
     *
     * @param round declared by the contest
     */
    public Map<UUID, RoundRule> cuts(Contest contest, PreliminaryRound round) {
        Map<UUID, RoundRule> cuts = new HashMap<>();
        for (LockedRuleSet locked : of(contest.key())) {
            // Rules that were locked before they held the rounds say nothing of them.
            List<RoundRule> declared = locked.rules().rounds();
            List<RoundRule> rounds =
                    declared.isEmpty()
                            ? RuleSets.rounds(contest.rounds(), locked.category())
                            : declared;
            cuts.put(locked.category(), rounds.get(round.number() - 1));
        }
        return cuts;
    }
}
