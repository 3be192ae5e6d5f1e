// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.palmares.account.Viewer;
import org.palmares.contest.store.ContestTable;
import org.palmares.contest.store.PostTermTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What each contest says of works that come by post. */
@Component
public class PostTerms {

    private final PostTermTable table;
    private final ContestTable contests;
    private final Members members;
    private final ApplicationEventPublisher events;

    PostTerms(
            PostTermTable table,
            ContestTable contests,
            Members members,
            ApplicationEventPublisher events) {
        this.table = table;
        this.contests = contests;
        this.members = members;
        this.events = events;
    }

    /** By one statement. */
    public Map<UUID, PostTerm> of(Collection<UUID> asked) {
        return table.of(asked);
    }

    public PostTerm of(UUID contest) {
        return Objects.requireNonNull(of(List.of(contest)).get(contest));
    }

    /** Like all rules of the competition, only until the contest is open. */
    @Transactional
    public Outcome<Contest> set(UUID key, PostTerm term, Viewer viewer) {
        if (!members.isOrganiser(key, viewer)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        if (term.days() < 0 || term.days() > PostTerm.MOST_DAYS) {
            return Outcome.refused(
                    Refusal.of(ContestRefusal.POST_DAYS_OUT_OF_RANGE, PostTerm.MOST_DAYS)
                            .at("days"));
        }
        Contest contest = contests.locked(key);
        if (of(key).equals(term)) {
            return Outcome.done(contest);
        }
        if (contest.openedAt() != null) {
            return Outcome.refused(ContestRefusal.CONTEST_LOCKED);
        }
        table.set(key, term);
        events.publishEvent(
                new AuditedEvent(
                        "contest.post-term-set",
                        key,
                        viewer.accountKey().orElse(null),
                        null,
                        Map.of(
                                "postmark", Boolean.toString(term.postmarkCounts()),
                                "days", Integer.toString(term.days()))));
        return Outcome.done(contest);
    }
}
