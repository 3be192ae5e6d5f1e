// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.palmares.contest.rules.RuleSets;
import org.palmares.contest.store.ContestTable;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.Text;
import org.palmares.ranking.RuleSetOutcome;
import org.palmares.ranking.reason.Language;
import org.palmares.ranking.reason.Reason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/** What opening does, to a contest and to a rehearsal alike. */
@Component
class Opening {

    private static final String ANY_SEED = "any seed, to see whether the rules can work";

    private final ContestTable table;
    private final RuleSetLock lock;
    private final ApplicationEventPublisher events;

    Opening(ContestTable table, RuleSetLock lock, ApplicationEventPublisher events) {
        this.table = table;
        this.lock = lock;
        this.events = events;
    }

    /** Locks the rules of every category and says so to whoever waits for it. */
    Contest open(Contest contest) {
        lock.lock(contest);
        table.open(contest.key());
        Contest opened = table.locked(contest.key());
        events.publishEvent(new ContestOpened(opened));
        return opened;
    }

    static List<Refusal> ruleRefusals(Contest contest) {
        return contest.categories().stream()
                .map(category -> RuleSets.of(contest, category, ANY_SEED))
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
