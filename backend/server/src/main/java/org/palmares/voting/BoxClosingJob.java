// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Closes ballot boxes, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class BoxClosingJob {

    @Bean
    RecurringTask<Void> ballotBoxClosing(
            ObjectProvider<PeriodBoxes> periods, ObjectProvider<BallotBoxes> boxes) {
        return Tasks.recurring("ballot-box-closing", FixedDelay.ofSeconds(3))
                .execute(
                        (_, _) -> {
                            periods.getObject().closeDue();
                            boxes.getObject().closeDue();
                        });
    }
}
