// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.contest.KeptAs;
import org.palmares.contest.Retention;
import org.palmares.contest.Retentions;
import org.palmares.entry.rules.KeepingRules;
import org.palmares.entry.store.RemovalTable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Until when the files of works are kept, and what has gone. */
@Component
public class KeptFiles {

    private final RemovalTable table;
    private final Winners winners;
    private final Contests contests;
    private final Retentions retentions;

    KeptFiles(RemovalTable table, Winners winners, Contests contests, Retentions retentions) {
        this.table = table;
        this.winners = winners;
        this.contests = contests;
        this.retentions = retentions;
    }

    /** Seven statements, however many works; every one asked for is there. */
    public Map<UUID, Keeping> of(Collection<Entry> asked) {
        List<UUID> keys = asked.stream().map(Entry::key).toList();
        List<UUID> ofContests = asked.stream().map(Entry::contest).distinct().toList();
        Map<UUID, Keeping> announced = table.of(keys);
        Set<UUID> won = winners.among(keys);
        Map<UUID, Contest> found = contests.byKeys(ofContests);
        Map<UUID, Retention> said = retentions.of(ofContests);
        Set<UUID> paused = retentions.pauses(ofContests).keySet();
        Map<UUID, Keeping> answer = new HashMap<>();
        for (Entry entry : asked) {
            Keeping known = announced.getOrDefault(entry.key(), Keeping.OPEN);
            Instant until = known.until();
            if (until == null) {
                Contest contest = Objects.requireNonNull(found.get(entry.contest()));
                Retention retention = Objects.requireNonNull(said.get(entry.contest()));
                KeptAs as = KeepingRules.of(entry, won.contains(entry.key()));
                until = Retentions.due(contest, retention, as).orElse(null);
            }
            boolean open = paused.contains(entry.contest()) && known.originalsRemovedAt() == null;
            answer.put(
                    entry.key(),
                    new Keeping(
                            open ? null : until, known.originalsRemovedAt(), known.removedAt()));
        }
        return answer;
    }
}
