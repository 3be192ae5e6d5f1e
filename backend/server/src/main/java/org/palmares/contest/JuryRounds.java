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
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    JuryRounds(
            ContestTable contests,
            Members members,
            RoundLock lock,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.contests = contests;
        this.members = members;
        this.lock = lock;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Puts these in the place of what was declared. Once a juror has written in a round only its
     * window moves, and once it is sealed not even that.
     *
     * @param wanted in their order; numbers are given anew
     */
    @Transactional
    public Outcome<Contest> declare(UUID key, List<PreliminaryRound> wanted, Viewer viewer) {
        if (!members.isOrganiser(key, viewer)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        // The lock of the panel comes before that of the contest, as everywhere in judging.
        RoundLock.Reached reached = lock.reached(key);
        Contest before = contests.locked(key);
        List<PreliminaryRound> rounds = RoundRules.numbered(key, wanted);
        List<Refusal> refusals = new ArrayList<>(RoundRules.check(before.calendar(), rounds));
        refusals.addAll(RoundRules.checkChange(before, rounds, reached, clock.now()));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        contests.declareRounds(key, rounds);
        Contest after = contests.locked(key);
        if (after.openedAt() != null) {
            events.publishEvent(new CalendarChanged(after));
        }
        events.publishEvent(
                new AuditedEvent(
                        "rounds.declared",
                        key,
                        viewer.accountKey().orElse(null),
                        null,
                        Map.of("rounds", String.valueOf(rounds.size()))));
        return Outcome.done(after);
    }
}
