// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.faults;

import org.palmares.kernel.Outcome;
import org.palmares.voting.VoteReceipt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What voters asked for and what they were told, intention by intention. */
final class VoteHistory {

    /** What a voter was told. */
    sealed interface Answer {}

    /**
     * The vote is in.
     *
     * @param leaf the hash of its leaf in the public record
     */
    record Acknowledged(String code, UUID entry, Instant at, String leaf) implements Answer {}

    /** The vote is not in. */
    record Refused(String code) implements Answer {}

    /** It may be in or not: a pause, a broken connection, no answer. */
    record Unknown(String why) implements Answer {}

    /** One wish to vote, under one idempotency key; its answers are in order. */
    record Intention(UUID key, String voter, UUID entry, List<Answer> answers) {

        List<Acknowledged> acknowledged() {
            return answers.stream()
                    .filter(Acknowledged.class::isInstance)
                    .map(Acknowledged.class::cast)
                    .distinct()
                    .toList();
        }

        boolean isRefused() {
            return acknowledged().isEmpty() && answers.stream().anyMatch(Refused.class::isInstance);
        }

        boolean isUnknown() {
            return answers.stream().allMatch(Unknown.class::isInstance);
        }
    }

    private final Map<UUID, Intention> intentions = new ConcurrentHashMap<>();

    Answer note(UUID key, String voter, UUID entry, Answer answer) {
        intentions.compute(
                key,
                (_, before) -> {
                    List<Answer> answers =
                            new ArrayList<>(before == null ? List.of() : before.answers());
                    answers.add(answer);
                    return new Intention(key, voter, entry, List.copyOf(answers));
                });
        return answer;
    }

    List<Intention> intentions() {
        return List.copyOf(intentions.values());
    }

    List<Intention> unknown() {
        return intentions.values().stream().filter(Intention::isUnknown).toList();
    }

    /** How many intentions have an acknowledgement. */
    long acknowledged() {
        return intentions.values().stream().filter(one -> !one.acknowledged().isEmpty()).count();
    }

    /** How many of all answers left the voter in doubt. */
    long doubts() {
        return intentions.values().stream()
                .flatMap(one -> one.answers().stream())
                .filter(Unknown.class::isInstance)
                .count();
    }

    static Answer answer(Outcome<VoteReceipt> outcome) {
        if (outcome instanceof Outcome.Done<VoteReceipt> done) {
            VoteReceipt receipt = done.value();
            return new Acknowledged(
                    receipt.code(),
                    receipt.entry(),
                    receipt.acceptedAt(),
                    receipt.record() == null ? "" : receipt.record().leafHash());
        }
        return refusal(outcome.refusals().getFirst().code().name());
    }

    static Answer refusal(String code) {
        return code.equals("VOTING_PAUSED_TRY_AGAIN") ? new Unknown(code) : new Refused(code);
    }
}
