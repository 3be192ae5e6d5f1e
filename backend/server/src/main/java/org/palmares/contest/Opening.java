// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.palmares.contest.rules.RuleSets;
import org.palmares.contest.store.ContestTable;
import org.palmares.contest.store.LockedRuleSetTable;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.Text;
import org.palmares.ranking.RuleSetOutcome;
import org.palmares.ranking.reason.Language;
import org.palmares.ranking.reason.Reason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What opening does, to a contest and to a rehearsal alike. */
@Component
class Opening {

    private static final String ANY_SEED = "any seed, to see whether the rules can work";

    private final ContestTable table;
    private final LockedRuleSetTable locked;
    private final RuleRecord record;
    private final ApplicationEventPublisher events;

    Opening(
            ContestTable table,
            LockedRuleSetTable locked,
            RuleRecord record,
            ApplicationEventPublisher events) {
        this.table = table;
        this.locked = locked;
        this.record = record;
        this.events = events;
    }

    /** Locks the rules of every category and says so to whoever waits for it. */
    Contest open(Contest contest) {
        String seed = UUID.randomUUID().toString();
        for (Category category : contest.categories()) {
            if (RuleSets.of(category, contest.combination(), seed)
                    instanceof RuleSetOutcome.Accepted accepted) {
                String document = new String(accepted.rules().document(), UTF_8);
                locked.insert(contest.key(), category.key(), document, accepted.rules().digest());
            }
        }
        // Whatever is tried in a rehearsal leaves no trace, and a record has nothing but traces.
        if (!contest.isRehearsal()) {
            record.begin(contest.key());
        }
        table.open(contest.key());
        Contest opened = table.locked(contest.key());
        events.publishEvent(new ContestOpened(opened));
        return opened;
    }

    static List<Refusal> ruleRefusals(Contest contest) {
        return contest.categories().stream()
                .map(category -> RuleSets.of(category, contest.combination(), ANY_SEED))
                .flatMap(Opening::reasons)
                .distinct()
                .map(
                        reason ->
                                Refusal.of(
                                                ContestRefusal.RULE_SET_CANNOT_WORK,
                                                new Text(
                                                        reason.sentence(Language.VI),
                                                        reason.sentence(Language.EN)))
                                        .at("ruleSet"))
                .toList();
    }

    private static Stream<Reason> reasons(RuleSetOutcome outcome) {
        return outcome instanceof RuleSetOutcome.Refused refused
                ? refused.reasons().stream()
                : Stream.empty();
    }
}
