// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.palmares.voting.rules.signals.Thresholds;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

import java.util.Map;

/**
 * Looks through ballots, on one node at a time, with thresholds from {@code
 * palmares.voting.signals}.
 */
@Configuration(proxyBeanMethods = false)
class FindingSearchJob {

    @Bean
    RecurringTask<Void> findingSearchTask(ObjectProvider<FindingSearch> search) {
        return Tasks.recurring("finding-search", FixedDelay.ofSeconds(3))
                .execute((_, _) -> search.getObject().searchDue());
    }

    @Bean
    Thresholds signalThresholds(Environment environment) {
        return Thresholds.of(
                Binder.get(environment)
                        .bind(
                                "palmares.voting.signals",
                                Bindable.mapOf(String.class, Integer.class))
                        .orElse(Map.of()));
    }
}
