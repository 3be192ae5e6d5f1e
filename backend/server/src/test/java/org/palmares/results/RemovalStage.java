// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;

import org.palmares.entry.RemovalAnnounced;
import org.palmares.judging.JudgingStage;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** A published contest with real files, whose calendar a test moves into the past. */
final class RemovalStage {

    final JudgingStage contest;
    final KeptOriginals files;
    final List<RemovalAnnounced> announced = new CopyOnWriteArrayList<>();
    private final ConfigurableApplicationContext context;

    RemovalStage(ConfigurableApplicationContext context) {
        this.context = context;
        contest = JudgingStage.sealed(context);
        files = new KeptOriginals(context);
        contest.works.forEach(work -> files.keep(work, new byte[] {1, 2, 3}));
        Published.publish(contest);
        UUID key = contest.contest().key();
        context.addApplicationListener(
                event -> {
                    if (event instanceof PayloadApplicationEvent<?> payload
                            && payload.getPayload() instanceof RemovalAnnounced said
                            && said.contest().equals(key)) {
                        announced.add(said);
                    }
                });
    }

    /** The result came out so long ago. */
    void publishedBefore(String interval) {
        contest.jdbc()
                .sql(
                        "update contest.contest set published_at = now() - cast(:ago as interval)"
                                + " where id = :key")
                .param("ago", interval)
                .param("key", contest.contest().key())
                .update();
    }

    /** Everything that was announced or done was so much earlier. */
    void pass(String interval) {
        contest.jdbc()
                .sql(
                        """
                        update entry.removal set due_at = due_at - cast(:ago as interval),
                          originals_at = originals_at - cast(:ago as interval)
                         where contest = :key
                        """)
                .param("ago", interval)
                .param("key", contest.contest().key())
                .update();
    }

    void removeDue() {
        run("fileRemovalTask");
    }

    /** The janitor comes, after its time of grace. */
    void sweep() {
        contest.jdbc().sql("update media.leftover set not_before = now()").update();
        run("mediaJanitorTask");
    }

    private void run(String task) {
        context.getBean(task, RecurringTask.class).execute(null, null);
    }

    /** Whether the original and the renditions of a work are in the storage. */
    String stored(UUID work) {
        UUID media = files.mediaOf(work);
        return files.count("originals", media) + "+" + files.count("renditions", media);
    }

    int count(String sql) {
        return contest.jdbc()
                .sql("select count(*) from " + sql)
                .param("key", contest.contest().key())
                .query(Integer.class)
                .single();
    }
}
