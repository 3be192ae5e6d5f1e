// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import org.palmares.voting.store.SlotScripts.Call;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Keeps floods of votes away; what a voter may do is decided by the allowance in PostgreSQL. Keys
 * hold keyed hashes and nothing that a client chooses, but for the verdicts' idempotency keys under
 * the voter's own hash.
 */
@Component
public class VoteThrottle {

    /** How many at once ({@code burst}) and how soon one more ({@code interval}). */
    private record Rate(Duration interval, int burst) {}

    /** One slot's two buckets: votes are given back where no ballot resulted, attempts never. */
    public enum Gate {
        /** A school or a mobile carrier votes behind one address. */
        ADDRESS(new Rate(Duration.ofMillis(10), 20_000), new Rate(Duration.ofMillis(50), 2_000)),
        VOTER(new Rate(Duration.ofMillis(100), 1_000), new Rate(Duration.ofSeconds(1), 60));

        private final Rate attempts;
        private final Rate votes;

        Gate(Rate attempts, Rate votes) {
            this.attempts = attempts;
            this.votes = votes;
        }
    }

    /**
     * Whom one gate knows a request by.
     *
     * @param shard one of the slots that a hot contest is spread over
     * @param subject a keyed hash
     */
    public record Subject(Gate gate, UUID contest, int shard, String subject) {

        String key(String what) {
            return "voting:{%s:%s%d}:%s:%s"
                    .formatted(contest, gate == Gate.ADDRESS ? "p" : "v", shard, what, subject);
        }
    }

    private static final Duration VERDICT = Duration.ofMinutes(10);

    private static final RedisScript<Long> TAKE =
            RedisScript.of(new ClassPathResource("redis/voting/throttle.lua"), Long.class);
    private static final RedisScript<Long> GIVE_BACK =
            RedisScript.of(new ClassPathResource("redis/voting/give-back.lua"), Long.class);

    private final SlotScripts slots;

    VoteThrottle(SlotScripts slots) {
        this.slots = slots;
    }

    /**
     * How long each of them has to wait; zero where the vote may go on. All are asked at once.
     *
     * @param intention the voter and the idempotency key
     */
    public List<Duration> take(List<Subject> subjects, String intention) {
        return slots
                .run(TAKE, subjects.stream().map(one -> taking(one, intention)).toList())
                .stream()
                .map(Duration::ofMillis)
                .toList();
    }

    private static Call taking(Subject subject, String intention) {
        Gate gate = subject.gate();
        return new Call(
                List.of(
                        subject.key("attempts"),
                        subject.key("votes"),
                        subject.key("verdict") + ":" + intention),
                List.of(
                        millis(gate.attempts),
                        Integer.toString(gate.attempts.burst()),
                        millis(gate.votes),
                        Integer.toString(gate.votes.burst()),
                        Long.toString(VERDICT.toMillis())));
    }

    public void giveBack(List<Subject> subjects, String intention) {
        slots.run(
                GIVE_BACK,
                subjects.stream()
                        .map(
                                one ->
                                        new Call(
                                                List.of(
                                                        one.key("votes"),
                                                        one.key("verdict") + ":" + intention),
                                                List.of(millis(one.gate().votes))))
                        .toList());
    }

    private static String millis(Rate rate) {
        return Long.toString(rate.interval().toMillis());
    }
}
