// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import org.palmares.voting.store.BallotTable.Sums;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Counts in Redis: one hash by contest, works as fields, and the position up to which it holds. Its
 * calls throw where Redis does not answer.
 */
@Component
public class VoteCounters {

    private static final String POSITION = "position";

    private static final RedisScript<Long> APPLY =
            RedisScript.of(new ClassPathResource("redis/voting/apply.lua"), Long.class);
    private static final RedisScript<Long> REPLACE =
            RedisScript.of(new ClassPathResource("redis/voting/replace.lua"), Long.class);

    private final StringRedisTemplate redis;

    VoteCounters(StringRedisTemplate redis) {
        this.redis = redis;
    }

    /** Empty where there are none, as after a flush. */
    public Optional<Sums> read(UUID contest) {
        Map<Object, Object> stored = redis.opsForHash().entries(key(contest));
        Object position = stored.remove(POSITION);
        if (position == null) {
            return Optional.empty();
        }
        Map<UUID, Long> votes = new HashMap<>();
        stored.forEach(
                (entry, count) -> {
                    long standing = Long.parseLong(count.toString());
                    if (standing != 0) {
                        votes.put(UUID.fromString(entry.toString()), standing);
                    }
                });
        return Optional.of(new Sums(Long.parseLong(position.toString()), votes));
    }

    /** The position up to which the counts hold; empty where there are none. */
    public Optional<Long> position(UUID contest) {
        return Optional.ofNullable(redis.opsForHash().get(key(contest), POSITION))
                .map(position -> Long.parseLong(position.toString()));
    }

    /** Adds what came after a position, unless the counts are at another one already. */
    public void apply(UUID contest, long from, Sums sums) {
        List<String> args = args(sums);
        args.addFirst(Long.toString(from));
        redis.execute(APPLY, List.of(key(contest)), args.toArray());
    }

    public void replace(UUID contest, Sums sums) {
        redis.execute(REPLACE, List.of(key(contest)), args(sums).toArray());
    }

    public void forget(UUID contest) {
        redis.delete(key(contest));
    }

    private static List<String> args(Sums sums) {
        List<String> args = new ArrayList<>();
        args.add(Long.toString(sums.position()));
        sums.votes()
                .forEach(
                        (entry, votes) -> {
                            args.add(entry.toString());
                            args.add(votes.toString());
                        });
        return args;
    }

    private static String key(UUID contest) {
        return "voting:{" + contest + "}:counts";
    }
}
