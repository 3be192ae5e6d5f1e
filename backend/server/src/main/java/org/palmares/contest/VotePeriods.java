// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.palmares.account.Viewer;
import org.palmares.contest.rules.PeriodDeclaration;
import org.palmares.contest.store.ContestTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Declaring the periods of a draft's public vote; opening locks them with the rules. */
@Component
public class VotePeriods {

    private final ContestTable contests;
    private final Members members;
    private final ApplicationEventPublisher events;

    VotePeriods(ContestTable contests, Members members, ApplicationEventPublisher events) {
        this.contests = contests;
        this.members = members;
        this.events = events;
    }

    /**
     * Puts these in the place of what was declared.
     *
     * @param wanted in their order; numbers are given anew
     */
    @Transactional
    public Outcome<Contest> declare(UUID key, PrizePeriods wanted, Viewer viewer) {
        if (!members.isOrganiser(key, viewer)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        Contest before = contests.locked(key);
        if (before.openedAt() != null) {
            return Outcome.refused(ContestRefusal.CONTEST_LOCKED);
        }
        PrizePeriods periods = PeriodDeclaration.numbered(wanted);
        List<Refusal> refusals =
                PeriodDeclaration.check(periods, before.calendar().voting(), before.votePolicy());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        contests.declarePeriods(key, periods);
        events.publishEvent(
                new AuditedEvent(
                        "periods.declared",
                        key,
                        viewer.accountKey().orElse(null),
                        null,
                        Map.of("periods", String.valueOf(periods.all().size()))));
        return Outcome.done(contests.locked(key));
    }
}
