// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.contest.Retentions;
import org.palmares.entry.store.RemovalTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.media.Disposal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Removes files at the end of their time: announced 30 days before, originals on their day,
 * renditions a week later, the record of a work never. Small transactions, each of which says what
 * it did: whoever is killed in between goes on where the last one ended.
 */
@Component
class FileRemovals {

    /** Time to notice a mistake while the work can still be watched. */
    static final Duration RENDITIONS_AFTER = Duration.ofDays(7);

    private static final int BATCH = 50;

    private final RemovalTable table;
    private final RemovalNotices notices;
    private final DueWorks due;
    private final Works works;
    private final Disposal disposal;
    private final Contests contests;
    private final Retentions retentions;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;

    FileRemovals(
            RemovalTable table,
            RemovalNotices notices,
            DueWorks due,
            Works works,
            Disposal disposal,
            Contests contests,
            Retentions retentions,
            TransactionTemplate transactions,
            ApplicationEventPublisher events) {
        this.table = table;
        this.notices = notices;
        this.due = due;
        this.works = works;
        this.disposal = disposal;
        this.contests = contests;
        this.retentions = retentions;
        this.transactions = transactions;
        this.events = events;
    }

    @Bean
    RecurringTask<Void> fileRemovalTask() {
        return Tasks.recurring("file-removal", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> remove());
    }

    /** All that is due by now, of every contest. */
    void remove() {
        for (UUID key : retentions.published()) {
            Contest contest = contests.byKey(key).orElseThrow();
            notices.give(contest);
            boolean more = true;
            while (more) {
                more = Boolean.TRUE.equals(transactions.execute(_ -> originals(contest)));
            }
            more = true;
            while (more) {
                more = Boolean.TRUE.equals(transactions.execute(_ -> renditions(contest)));
            }
        }
    }

    private boolean originals(Contest contest) {
        if (!retentions.mayRemove(contest.key())) {
            return false;
        }
        List<UUID> found = table.originalsDue(contest.key(), BATCH);
        List<UUID> sure = sure(contest, found);
        if (!sure.isEmpty()) {
            disposal.originals(owners(sure));
            table.originalsRemoved(sure);
            tell("retention.originals-removed", contest, sure);
        }
        return found.size() == BATCH;
    }

    private boolean renditions(Contest contest) {
        if (!retentions.mayRemove(contest.key())) {
            return false;
        }
        List<UUID> found = table.renditionsDue(contest.key(), RENDITIONS_AFTER, BATCH);
        List<UUID> sure = sure(contest, found);
        if (!sure.isEmpty()) {
            disposal.renditions(owners(sure));
            table.renditionsRemoved(sure);
            tell("retention.renditions-removed", contest, sure);
        }
        return found.size() == BATCH;
    }

    /** What is kept longer than it was when it was announced is announced anew in its time. */
    private List<UUID> sure(Contest contest, List<UUID> found) {
        Collection<UUID> stillDue = due.now(contest, found);
        table.forget(found.stream().filter(key -> !stillDue.contains(key)).toList());
        return found.stream().filter(stillDue::contains).toList();
    }

    private List<UUID> owners(List<UUID> entries) {
        return works.of(entries).values().stream()
                .flatMap(work -> work.parts().stream())
                .flatMap(Part::owners)
                .toList();
    }

    private void tell(String action, Contest contest, List<UUID> entries) {
        events.publishEvent(
                new AuditedEvent(
                        action,
                        contest.key(),
                        null,
                        null,
                        Map.of("works", Integer.toString(entries.size()))));
    }
}
