// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.palmares.account.Viewer;
import org.palmares.contest.store.ContestTable;
import org.palmares.contest.store.EntrantRuleTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who may send works in: whether committee, jury and secretariat may, which they may not at first.
 */
@Component
public class EntrantRuleSwitch {

    private final EntrantRuleTable table;
    private final ContestTable contests;
    private final Members members;
    private final ApplicationEventPublisher events;

    EntrantRuleSwitch(
            EntrantRuleTable table,
            ContestTable contests,
            Members members,
            ApplicationEventPublisher events) {
        this.table = table;
        this.contests = contests;
        this.members = members;
        this.events = events;
    }

    public boolean committeeMayEnter(UUID contest) {
        return committeeMayEnter(List.of(contest)).contains(contest);
    }

    /** Those of these contests whose committee may; one statement. */
    public Set<UUID> committeeMayEnter(Collection<UUID> keys) {
        return table.committeeMayEnter(keys);
    }

    /** Like all rules of the competition, only until the contest is open. */
    @Transactional
    public Outcome<Contest> set(UUID key, boolean committeeMayEnter, Viewer viewer) {
        if (!members.isOrganiser(key, viewer)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        Contest contest = contests.locked(key);
        if (committeeMayEnter(key) == committeeMayEnter) {
            return Outcome.done(contest);
        }
        if (contest.openedAt() != null) {
            return Outcome.refused(ContestRefusal.CONTEST_LOCKED);
        }
        table.set(key, committeeMayEnter);
        events.publishEvent(
                new AuditedEvent(
                        committeeMayEnter
                                ? "contest.committee-let-in"
                                : "contest.committee-kept-out",
                        key,
                        viewer.accountKey().orElse(null),
                        null,
                        Map.of()));
        return Outcome.done(contest);
    }
}
