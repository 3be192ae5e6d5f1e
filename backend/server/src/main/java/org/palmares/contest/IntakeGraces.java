// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.palmares.account.Viewer;
import org.palmares.contest.rules.GraceRules;
import org.palmares.contest.store.ContestTable;
import org.palmares.contest.store.GraceTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The hours after the end of intake in which bytes that were announced before may arrive. */
@Component
public class IntakeGraces {

    private final GraceTable table;
    private final ContestTable contests;
    private final Members members;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    IntakeGraces(
            GraceTable table,
            ContestTable contests,
            Members members,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.contests = contests;
        this.members = members;
        this.clock = clock;
        this.events = events;
    }

    /** In hours, by one statement. */
    public Map<UUID, Integer> of(Collection<UUID> asked) {
        return table.of(asked);
    }

    /** From when on nothing more arrives in a category. */
    public Instant end(Contest contest, UUID category) {
        return end(contest, category, hours(contest.key()));
    }

    /** The same where the hours are known. */
    public Instant end(Contest contest, UUID category, int hours) {
        return GraceRules.end(contest, category, hours);
    }

    private int hours(UUID contest) {
        return table.of(List.of(contest)).getOrDefault(contest, 0);
    }

    @Transactional
    public Outcome<Contest> set(UUID key, int hours, Viewer viewer) {
        if (!members.isOrganiser(key, viewer)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        Contest contest = contests.locked(key);
        int before = hours(key);
        List<Refusal> refusals = GraceRules.change(contest, before, hours, clock.now());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        table.set(key, hours);
        events.publishEvent(
                new AuditedEvent(
                        "intake.grace-set",
                        key,
                        viewer.accountKey().orElse(null),
                        null,
                        Map.of(
                                "before", Integer.toString(before),
                                "after", Integer.toString(hours))));
        return Outcome.done(contest);
    }
}
