// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Destroys traces whose time is over, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class TraceRetentionJob {

    @Bean
    RecurringTask<Void> traceRetentionTask(ObjectProvider<TraceRetention> retention) {
        return Tasks.recurring("trace-retention", FixedDelay.ofMinutes(10))
                .execute((_, _) -> retention.getObject().destroyDue());
    }
}
