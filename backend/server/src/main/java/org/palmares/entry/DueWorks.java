// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.palmares.contest.Contest;
import org.palmares.contest.Retention;
import org.palmares.contest.Retentions;
import org.palmares.entry.rules.KeepingRules;
import org.palmares.kernel.DatabaseClock;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Which works have kept their files long enough, as contest and result say now. */
@Component
class DueWorks {

    private final Entries entries;
    private final Winners winners;
    private final Retentions retentions;
    private final DatabaseClock clock;

    DueWorks(Entries entries, Winners winners, Retentions retentions, DatabaseClock clock) {
        this.entries = entries;
        this.winners = winners;
        this.retentions = retentions;
        this.clock = clock;
    }

    Set<UUID> now(Contest contest, Collection<UUID> keys) {
        return Set.copyOf(within(contest, keys, Duration.ZERO).keySet());
    }

    /** Those that are due by then, with their day. */
    Map<UUID, Instant> within(Contest contest, Collection<UUID> keys, Duration ahead) {
        Instant until = clock.now().plus(ahead);
        Retention retention =
                Objects.requireNonNull(retentions.of(List.of(contest.key())).get(contest.key()));
        Set<UUID> won = winners.among(keys);
        Map<UUID, Instant> found = new LinkedHashMap<>();
        for (Entry entry : entries.byKeys(keys).values()) {
            Retentions.due(contest, retention, KeepingRules.of(entry, won.contains(entry.key())))
                    .filter(day -> !day.isAfter(until))
                    .ifPresent(day -> found.put(entry.key(), day));
        }
        return found;
    }
}
