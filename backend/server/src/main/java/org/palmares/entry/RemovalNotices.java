// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Contest;
import org.palmares.contest.Retentions;
import org.palmares.entry.store.RemovalTable;
import org.palmares.media.Media;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Says that files will go, to each owner once, long enough before. */
@Component
class RemovalNotices {

    static final Duration NOTICE = Duration.ofDays(30);

    private static final int BATCH = 200;

    private record Letter(UUID owner, Instant due) {}

    private final RemovalTable table;
    private final DueWorks due;
    private final Entries entries;
    private final Works works;
    private final Retentions retentions;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;

    RemovalNotices(
            RemovalTable table,
            DueWorks due,
            Entries entries,
            Works works,
            Retentions retentions,
            TransactionTemplate transactions,
            ApplicationEventPublisher events) {
        this.table = table;
        this.due = due;
        this.entries = entries;
        this.works = works;
        this.retentions = retentions;
        this.transactions = transactions;
        this.events = events;
    }

    /** While removal is paused nothing is announced, and what was announced no longer holds. */
    void give(Contest contest) {
        UUID after = null;
        boolean more = true;
        while (more) {
            List<UUID> batch = batch(contest, after);
            after = batch.isEmpty() ? null : batch.getLast();
            more = batch.size() == BATCH;
        }
    }

    private List<UUID> batch(Contest contest, @Nullable UUID after) {
        List<UUID> answer =
                transactions.execute(
                        _ -> {
                            if (!retentions.mayRemove(contest.key())) {
                                table.forgetUntouched(contest.key());
                                return List.<UUID>of();
                            }
                            List<UUID> batch = table.unannounced(contest.key(), after, BATCH);
                            announce(contest, batch);
                            return batch;
                        });
        return answer == null ? List.of() : answer;
    }

    private void announce(Contest contest, List<UUID> keys) {
        Map<UUID, Instant> announced = new HashMap<>();
        due.within(contest, keys, NOTICE)
                .forEach(
                        (key, day) ->
                                table.announce(contest.key(), key, day, NOTICE)
                                        .ifPresent(said -> announced.put(key, said)));
        Map<UUID, Work> found = works.of(announced.keySet());
        Map<Letter, List<UUID>> letters =
                entries.byKeys(announced.keySet()).values().stream()
                        .filter(entry -> entry.owner() != null)
                        .filter(entry -> hasBytes(found.getOrDefault(entry.key(), Work.EMPTY)))
                        .collect(
                                groupingBy(
                                        entry ->
                                                new Letter(
                                                        Objects.requireNonNull(entry.owner()),
                                                        Objects.requireNonNull(
                                                                announced.get(entry.key()))),
                                        mapping(Entry::key, toList())));
        letters.forEach(
                (letter, of) ->
                        events.publishEvent(
                                new RemovalAnnounced(
                                        contest.key(), letter.owner(), letter.due(), of)));
    }

    private static boolean hasBytes(Work work) {
        return work.files().values().stream().anyMatch(Media::originalKept);
    }
}
