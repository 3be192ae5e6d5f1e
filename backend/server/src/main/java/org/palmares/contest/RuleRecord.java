// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.palmares.ledger.PublicRecord;
import org.palmares.ranking.record.Leaf;
import org.palmares.ranking.record.RecordHash;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** Puts rules on the public record as they are locked, before anybody has handed anything in. */
@Component
class RuleRecord {

    /** Rules hold for the whole contest. */
    private static final int ROUND = 0;

    private final LockedRuleSets locked;
    private final PublicRecord record;

    RuleRecord(LockedRuleSets locked, PublicRecord record) {
        this.locked = locked;
        this.record = record;
    }

    /**
     * Puts the rules of each category that are in force on the contest's record, which the first of
     * them begin; in the caller's transaction.
     */
    void put(UUID contest) {
        record.open(contest);
        record.append(locked.of(contest).stream().map(RuleRecord::leaf).toList());
    }

    private static Leaf.Rules leaf(LockedRuleSet rules) {
        return new Leaf.Rules(
                rules.contest(),
                ROUND,
                rules.category(),
                rules.version(),
                RecordHash.readHex(rules.digest()).orElseThrow());
    }
}
