// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.UUID;

/** Takes the rows of wiped rehearsals away, on one node at a time, until none is left. */
@Configuration(proxyBeanMethods = false)
class RehearsalWiping {

    private static final Logger log = LoggerFactory.getLogger(RehearsalWiping.class);

    @Bean
    RecurringTask<Void> rehearsalWipingTask(ObjectProvider<Rehearsals> rehearsals) {
        return Tasks.recurring("rehearsal-wiping", FixedDelay.ofSeconds(3))
                .execute((_, _) -> wipe(rehearsals.getObject()));
    }

    private static void wipe(Rehearsals rehearsals) {
        for (UUID due : rehearsals.due()) {
            try {
                rehearsals.finish(due);
            } catch (RuntimeException e) {
                // One that resists must not keep the others; it is tried again.
                log.error("The rehearsal {} could not be wiped", due, e);
            }
        }
    }
}
