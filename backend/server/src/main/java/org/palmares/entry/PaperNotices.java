// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.jspecify.annotations.Nullable;
import org.palmares.entry.store.PaperNoticeTable;
import org.palmares.kernel.Page;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.UUID;

/** What everybody reads of works that one person alone hands in. */
@Component
public class PaperNotices {

    private final PaperNoticeTable table;

    PaperNotices(PaperNoticeTable table) {
        this.table = table;
    }

    /** The newest first. */
    public Page<PaperNotice> of(UUID contest, @Nullable Integer first, @Nullable UUID after) {
        int size = Page.size(first);
        return Page.of(
                table.page(contest, after, size + 1),
                size,
                after != null,
                table.count(contest),
                notice -> notice.key().toString());
    }

    /** Hands in what nobody has taken back in time. */
    @Configuration(proxyBeanMethods = false)
    static class HandingIn {

        private static final Logger log = LoggerFactory.getLogger(HandingIn.class);

        @Bean
        RecurringTask<Void> delayedHandIns(
                PaperNoticeTable table, ObjectProvider<SecondPerson> desk) {
            return Tasks.recurring("delayed-hand-ins", FixedDelay.of(Duration.ofSeconds(10)))
                    .execute((_, _) -> table.due().forEach(key -> handIn(desk.getObject(), key)));
        }

        private static void handIn(SecondPerson desk, UUID key) {
            try {
                desk.waited(key);
            } catch (RuntimeException e) {
                // One that resists must not keep the others; it is tried again.
                log.error("The work {} could not be handed in after its delay", key, e);
            }
        }
    }
}
