// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import org.palmares.voting.store.VoteThrottle.Subject;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

import java.time.Duration;

/** In Redis: which proofs of work were spent, and how many challenges an address asked for. */
@Component
public class ProofTable {

    private static final Duration COUNTED = Duration.ofMinutes(10);

    private final StringRedisTemplate redis;

    ProofTable(StringRedisTemplate redis) {
        this.redis = redis;
    }

    /** Challenges that were given out to this address within ten minutes, this one included. */
    public long asked(Subject address) {
        String key = address.key("challenges");
        Long asked = redis.opsForValue().increment(key);
        if (asked != null && asked == 1) {
            redis.expire(key, COUNTED);
        }
        return asked == null ? 1 : asked;
    }

    /**
     * Whether this proof was not spent before.
     *
     * @param lives until the challenge would be refused as expired anyway
     */
    public boolean spend(Subject voter, String signature, Duration lives) {
        return Boolean.TRUE.equals(
                redis.opsForValue().setIfAbsent(voter.key("spent") + ":" + signature, "1", lives));
    }
}
