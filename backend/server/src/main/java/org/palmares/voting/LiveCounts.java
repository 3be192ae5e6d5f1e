// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static java.util.stream.Collectors.toSet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.jspecify.annotations.Nullable;
import org.palmares.account.AnswerTerm;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.voting.rules.CountPolicy.Sight;
import org.palmares.voting.store.BallotBoxTable;
import org.palmares.voting.store.BallotTable.Sums;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What anybody may see of the counts. The one place that asks the policy: while the counts of a
 * contest are hidden it has none here, for nobody, until its results are published.
 */
@Component
public class LiveCounts {

    private final BallotBoxTable boxes;
    private final Contests contests;
    private final Recount recount;
    private final CountTicker ticker;

    /** What was read of a contest whose counts are seen, and when by this machine's own clock. */
    private record Asked(Sight sight, long at) {

        @Nullable Duration left() {
            Duration left = sight.left();
            return left == null ? null : left.minusNanos(System.nanoTime() - at);
        }
    }

    // Thousands come back at once when a node has gone: they ask the database once. What is hidden
    // is asked for each time, so that nobody misses the moment at which it is shown.
    private final Cache<UUID, Optional<Asked>> asked =
            Caffeine.newBuilder()
                    .maximumSize(1_000)
                    .expireAfterWrite(Duration.ofMillis(500))
                    .build();

    // For pages that are read while Redis is away.
    private final Cache<UUID, Counts> last = Caffeine.newBuilder().maximumSize(1_000).build();

    LiveCounts(BallotBoxTable boxes, Contests contests, Recount recount, CountTicker ticker) {
        this.boxes = boxes;
        this.contests = contests;
        this.recount = recount;
        this.ticker = ticker;
    }

    /** Empty while they are hidden, and for a contest that has no ballot box yet. */
    Optional<Counts> of(UUID contest) {
        return Optional.ofNullable(of(List.of(contest), new AnswerTerm()).get(contest));
    }

    /** Contests whose counts are hidden are absent. What a moment will hide ends the answer. */
    public Map<UUID, Counts> of(Collection<UUID> keys, AnswerTerm answer) {
        Map<UUID, Counts> counts = new HashMap<>();
        sights(keys)
                .forEach(
                        (contest, sight) -> {
                            if (sight.left() != null) {
                                answer.endsIn(sight.left());
                            }
                            counts.put(contest, current(contest).seen(sight, Instant.now()));
                        });
        return counts;
    }

    /**
     * The current counts at once, then at most once a second while they change; completes at the
     * moment that hides them, and at once where they are hidden. A subscriber that does not read
     * misses what is outdated and delays nobody.
     */
    public Flux<Counts> watch(UUID contest) {
        return Flux.defer(
                () -> {
                    Optional<Asked> found = asked.get(contest, this::ask);
                    if (found.isEmpty()) {
                        asked.invalidate(contest);
                    }
                    return found.map(seen -> watch(contest, seen)).orElseGet(Flux::empty);
                });
    }

    private Optional<Asked> ask(UUID contest) {
        long now = System.nanoTime();
        return Optional.ofNullable(sights(List.of(contest)).get(contest))
                .map(sight -> new Asked(sight, now));
    }

    private Flux<Counts> watch(UUID contest, Asked found) {
        Duration left = found.left();
        if (left != null && !left.isPositive()) {
            return Flux.empty();
        }
        Flux<Counts> seen =
                ticker.watch(contest, () -> current(contest))
                        .map(counts -> counts.seen(found.sight(), Instant.now()))
                        // A vote that changes no rounded count shows in nothing.
                        .distinctUntilChanged(counts -> List.of(counts.votes(), counts.total()));
        return left == null ? seen : seen.takeUntilOther(Mono.delay(left));
    }

    private Map<UUID, Sight> sights(Collection<UUID> keys) {
        Map<UUID, BallotBox> boxes = this.boxes.of(keys);
        Set<UUID> limited =
                boxes.values().stream()
                        .filter(box -> !box.counts().isOpenForGood())
                        .map(BallotBox::contest)
                        .collect(toSet());
        Map<UUID, Contest> contests = limited.isEmpty() ? Map.of() : this.contests.byKeys(limited);
        Map<UUID, Sight> sights = new HashMap<>();
        boxes.forEach(
                (key, box) -> {
                    Contest contest = contests.get(key);
                    boolean published = contest != null && contest.publishedAt() != null;
                    box.counts()
                            .at(box.readAt(), published)
                            .ifPresent(sight -> sights.put(key, sight));
                });
        return sights;
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
        return Counts.of(contest, sums.position(), sums.votes(), Instant.now());
    }
}
