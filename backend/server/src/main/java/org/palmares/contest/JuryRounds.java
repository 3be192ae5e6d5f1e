// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.palmares.account.Viewer;
import org.palmares.contest.rules.RoundRules;
import org.palmares.contest.store.ContestTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.Text;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Declaring the jury rounds that come before the final one. */
@Component
public class JuryRounds {

    private final ContestTable contests;
    private final Members members;
    private final RoundLock lock;
    private final RuleSetLock rules;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    JuryRounds(
            ContestTable contests,
            Members members,
            RoundLock lock,
            RuleSetLock rules,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.contests = contests;
        this.members = members;
        this.lock = lock;
        this.rules = rules;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Puts these in the place of what was declared. Once a juror has written in a round only its
     * window moves, and once it is sealed not even that. In an open contest another way of choosing
     * is a further version of the locked rules.
     *
     * @param wanted in their order; numbers are given anew
     * @param reason of a further version, said to everybody; needed for nothing else
     */
    @Transactional
    public Outcome<Contest> declare(
            UUID key, List<PreliminaryRound> wanted, Text reason, Viewer viewer) {
        if (!members.isOrganiser(key, viewer)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        // The lock of the panel comes before that of the contest, as everywhere in judging.
        RoundLock.Reached reached = lock.reached(key);
        Contest before = contests.locked(key);
        List<PreliminaryRound> rounds = RoundRules.numbered(key, wanted);
        List<Refusal> refusals = new ArrayList<>(RoundRules.check(before.calendar(), rounds));
        refusals.addAll(RoundRules.checkCategories(before.categories(), rounds));
        refusals.addAll(RoundRules.checkChange(before, rounds, reached, clock.now()));
        refusals.addAll(RoundRules.checkReason(before, rounds, reason));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        contests.declareRounds(key, rounds);
        Contest after = contests.locked(key);
        if (after.openedAt() != null) {
            events.publishEvent(new CalendarChanged(after));
            if (rules.relock(after, reason)) {
                events.publishEvent(new RulesChanged(key, reason));
            }
        }
        events.publishEvent(
                new AuditedEvent(
                        "rounds.declared",
                        key,
                        viewer.accountKey().orElse(null),
                        null,
                        reason.vi().isBlank()
                                ? Map.of("rounds", String.valueOf(rounds.size()))
                                : Map.of(
                                        "rounds",
                                        String.valueOf(rounds.size()),
                                        "reason",
                                        reason.vi())));
        return Outcome.done(after);
    }
}
