// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.palmares.contest.rules.LocalTime;
import org.palmares.contest.rules.WarningRules;
import org.palmares.contest.store.ContestTable;
import org.palmares.contest.store.WarningTable;
import org.palmares.kernel.DatabaseClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Warns the organisers of a draft whose intake would begin soon: nothing opens by itself. */
@Component
class SetupWarnings {

    private static final Duration EARLIEST = Duration.ofHours(WarningRules.HOURS.getFirst());

    private final WarningTable table;
    private final ContestTable contests;
    private final ContestSetup setup;
    private final DatabaseClock clock;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;

    SetupWarnings(
            WarningTable table,
            ContestTable contests,
            ContestSetup setup,
            DatabaseClock clock,
            TransactionTemplate transactions,
            ApplicationEventPublisher events) {
        this.table = table;
        this.contests = contests;
        this.setup = setup;
        this.clock = clock;
        this.transactions = transactions;
        this.events = events;
    }

    @Bean
    RecurringTask<Void> setupWarningTask() {
        return Tasks.recurring("setup-warnings", FixedDelay.of(Duration.ofMinutes(5)))
                .execute((_, _) -> giveDue());
    }

    /** Giving twice is giving once, on however many nodes. */
    void giveDue() {
        Instant now = clock.now();
        for (UUID key : table.drafts(now, now.plus(EARLIEST))) {
            transactions.executeWithoutResult(_ -> give(key, now));
        }
    }

    private void give(UUID key, Instant now) {
        Contest contest = contests.locked(key);
        if (contest.openedAt() != null) {
            return;
        }
        Instant opens = contest.calendar().intake().opens();
        List<Integer> fresh =
                WarningRules.due(opens, now).stream()
                        .filter(hours -> table.give(key, opens, hours))
                        .toList();
        if (!fresh.isEmpty()) {
            // A draft that is made late is warned of once, by the nearest.
            events.publishEvent(
                    new SetupWarned(
                            key,
                            contest.slug(),
                            contest.name(),
                            fresh.getLast(),
                            LocalTime.of(opens, contest.timeZone()),
                            setup.openingChecks(contest, now).size()));
        }
    }
}
