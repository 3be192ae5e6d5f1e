// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.palmares.account.Viewer;
import org.palmares.contest.store.ApprovalTable;
import org.palmares.contest.store.ContestTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What each contest declares about second persons. */
@Component
public class Approvals {

    /** How long everybody can see what one person alone lets count. */
    public static final Duration DELAY = Duration.ofHours(24);

    // Nobody waits for a day to see how it works.
    private static final Duration IN_A_REHEARSAL = Duration.ofMinutes(1);

    private final ApprovalTable table;
    private final ContestTable contests;
    private final Members members;
    private final ApplicationEventPublisher events;

    Approvals(
            ApprovalTable table,
            ContestTable contests,
            Members members,
            ApplicationEventPublisher events) {
        this.table = table;
        this.contests = contests;
        this.members = members;
        this.events = events;
    }

    /** By one statement. */
    public Map<UUID, Approval> of(Collection<UUID> asked) {
        return table.of(asked);
    }

    public Approval of(UUID contest) {
        return Objects.requireNonNull(of(List.of(contest)).get(contest));
    }

    public static Duration delay(Contest contest) {
        return contest.isRehearsal() ? IN_A_REHEARSAL : DELAY;
    }

    /**
     * At any time, because a small team may lose its second person; what waits already goes on as
     * it began. Everybody sees which way a contest goes.
     */
    @Transactional
    public Outcome<Contest> declare(UUID key, Approval approval, Viewer viewer) {
        if (!members.isOrganiser(key, viewer)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        Contest contest = contests.locked(key);
        if (of(key) != approval) {
            table.declare(key, approval);
            events.publishEvent(
                    new AuditedEvent(
                            "contest.approval-declared",
                            key,
                            viewer.accountKey().orElse(null),
                            null,
                            Map.of("approval", approval.name())));
        }
        return Outcome.done(contest);
    }
}
