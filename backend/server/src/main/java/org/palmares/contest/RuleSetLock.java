// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.rules.RuleSets;
import org.palmares.contest.store.LockedRuleSetTable;
import org.palmares.kernel.Text;
import org.palmares.ranking.RuleSet;
import org.palmares.ranking.RuleSetOutcome;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Locks the rules of all categories together: every version holds each of them, so that one number
 * names what a contest went by.
 */
@Component
class RuleSetLock {

    private final LockedRuleSetTable table;
    private final RuleRecord record;

    RuleSetLock(LockedRuleSetTable table, RuleRecord record) {
        this.table = table;
        this.record = record;
    }

    /** The first version, with a seed for the lot that nobody could choose. */
    void lock(Contest contest) {
        String seed = UUID.randomUUID().toString();
        for (Category category : contest.categories()) {
            insert(contest, category, accepted(RuleSets.of(contest, category, seed)), null);
        }
        put(contest);
    }

    /**
     * A further version where the contest's rounds choose otherwise than the rules say that are
     * locked; all else stays as it is, the seed too.
     *
     * @param reason said to everybody
     * @return whether there is a new version
     */
    boolean relock(Contest contest, Text reason) {
        List<LockedRuleSet> before = table.latest(List.of(contest.key())).get(contest.key());
        List<RuleSet> changed = new ArrayList<>();
        for (LockedRuleSet one : Objects.requireNonNull(before, "never locked")) {
            changed.add(
                    accepted(
                            one.rules()
                                    .withRounds(
                                            RuleSets.rounds(contest.rounds(), one.category()))));
        }
        boolean same =
                changed.stream()
                        .map(RuleSet::digest)
                        .toList()
                        .equals(before.stream().map(LockedRuleSet::digest).toList());
        for (int i = 0; i < before.size() && !same; i++) {
            UUID key = before.get(i).category();
            insert(contest, contest.category(key).orElseThrow(), changed.get(i), reason);
        }
        if (!same) {
            put(contest);
        }
        return !same;
    }

    // Whatever is tried in a rehearsal leaves no trace, and a record has nothing but traces.
    private void put(Contest contest) {
        if (!contest.isRehearsal()) {
            record.put(contest.key());
        }
    }

    private void insert(Contest contest, Category category, RuleSet rules, @Nullable Text reason) {
        table.insert(
                contest.key(),
                category.key(),
                new String(rules.document(), UTF_8),
                rules.digest(),
                reason);
    }

    // Whether rules can work was asked before they were declared.
    private static RuleSet accepted(RuleSetOutcome outcome) {
        if (outcome instanceof RuleSetOutcome.Accepted(RuleSet rules)) {
            return rules;
        }
        throw new IllegalStateException("rules that cannot work were to be locked: " + outcome);
    }
}
