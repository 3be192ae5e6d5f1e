// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.entry.Entry;
import org.palmares.judging.store.ShortlistTable;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which works a confirmed round has stopped. */
@Component
public class StoppedWorks {

    private final ShortlistTable shortlists;
    private final Contests contests;

    StoppedWorks(ShortlistTable shortlists, Contests contests) {
        this.shortlists = shortlists;
        this.contests = contests;
    }

    /** Of these works, by key; works that were not let in or have left are not asked about. */
    public Map<UUID, StoppedWork> of(Collection<Entry> works) {
        List<Entry> asked = works.stream().filter(Entry::isAccepted).toList();
        if (asked.isEmpty()) {
            return Map.of();
        }
        Map<UUID, ShortlistTable.Stop> stops =
                shortlists.stopped(
                        asked.stream().map(Entry::key).toList(),
                        asked.stream().map(Entry::contest).toList());
        if (stops.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Contest> found =
                contests.byKeys(
                        stops.values().stream()
                                .map(ShortlistTable.Stop::contest)
                                .distinct()
                                .toList());
        Map<UUID, StoppedWork> stopped = new HashMap<>();
        stops.forEach(
                (entry, stop) -> {
                    Contest contest = found.get(stop.contest());
                    if (contest != null) {
                        contest.round(stop.round())
                                .ifPresent(
                                        round -> stopped.put(entry, new StoppedWork(entry, round)));
                    }
                });
        return stopped;
    }
}
