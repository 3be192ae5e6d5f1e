// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.palmares.voting.store.QuarantineTable;
import org.palmares.voting.store.QuarantineTable.Due;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets count what everybody could read of for its day, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class QuarantineJob {

    private static final Logger log = LoggerFactory.getLogger(QuarantineJob.class);

    @Bean
    RecurringTask<Void> delayedDecisions(
            QuarantineTable table, ObjectProvider<Quarantine> quarantine) {
        return Tasks.recurring("delayed-ballot-decisions", FixedDelay.ofSeconds(10))
                .execute((_, _) -> table.due().forEach(due -> let(quarantine.getObject(), due)));
    }

    private static void let(Quarantine quarantine, Due due) {
        try {
            quarantine.waited(due.contest(), due.caseKey(), due.number());
        } catch (RuntimeException e) {
            // One that resists must not keep the others; it is tried again.
            log.error("Decision {} of case {} waits on", due.number(), due.caseKey(), e);
        }
    }
}
