// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.contest.CountVisibility;
import org.palmares.voting.store.BallotBoxTable;
import org.palmares.voting.store.BallotTable.Sums;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What anybody may see of the counts. The one place that asks the policy: a contest whose counts
 * are hidden has none here, for nobody, until its results are published.
 */
@Component
public class LiveCounts {

    private final BallotBoxTable boxes;
    private final Contests contests;
    private final Recount recount;
    private final CountTicker ticker;

    // For pages that are read while Redis is away.
    private final Cache<UUID, Counts> last = Caffeine.newBuilder().maximumSize(1_000).build();

    LiveCounts(BallotBoxTable boxes, Contests contests, Recount recount, CountTicker ticker) {
        this.boxes = boxes;
        this.contests = contests;
        this.recount = recount;
        this.ticker = ticker;
    }

    /** Empty while they are hidden, and for a contest that has no ballot box yet. */
    public Optional<Counts> of(UUID contest) {
        return Optional.ofNullable(of(List.of(contest)).get(contest));
    }

    /** Contests whose counts are hidden are absent. */
    public Map<UUID, Counts> of(Collection<UUID> keys) {
        return of(boxes.of(keys));
    }

    Map<UUID, Counts> of(Map<UUID, BallotBox> known) {
        Map<UUID, BallotBox> hidden = new HashMap<>(known);
        hidden.values().removeIf(box -> box.visibility() == CountVisibility.LIVE);
        Map<UUID, Contest> published =
                hidden.isEmpty() ? Map.of() : contests.byKeys(hidden.keySet());
        Map<UUID, Counts> counts = new HashMap<>();
        for (UUID contest : known.keySet()) {
            Contest of = published.get(contest);
            if (!hidden.containsKey(contest) || (of != null && of.publishedAt() != null)) {
                counts.put(contest, current(contest));
            }
        }
        return counts;
    }

    /**
     * The current counts at once, then at most once a second while they change; completes at once
     * while they are hidden. A subscriber that does not read misses what is outdated and delays
     * nobody.
     */
    public Flux<Counts> watch(UUID contest) {
        return Flux.defer(
                () ->
                        of(contest).isPresent()
                                ? ticker.watch(contest, () -> current(contest))
                                : Flux.empty());
    }

    /** Puts counts from rows in the place of the counters; false where Redis does not answer. */
    public boolean rebuild(UUID contest) {
        return recount.replace(contest);
    }

    private Counts current(UUID contest) {
        Counts counts =
                recount.counters(contest)
                        .map(sums -> counts(contest, sums))
                        .orElseGet(() -> last.get(contest, key -> counts(key, recount.rows(key))));
        last.put(contest, counts);
        return counts;
    }

    private static Counts counts(UUID contest, Sums sums) {
        return new Counts(contest, sums.position(), sums.votes(), Instant.now());
    }
}
