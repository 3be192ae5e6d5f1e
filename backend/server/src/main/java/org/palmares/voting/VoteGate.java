// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.palmares.account.Viewer;
import org.palmares.voting.store.RedisBreaker;
import org.palmares.voting.store.VoteThrottle;
import org.palmares.voting.store.VoteThrottle.Subject;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** The throttles before a vote: the address and the voter, one script for each slot, at once. */
@Component
class VoteGate {

    /** How a vote passed, so that its tokens can be given back. */
    record Passage(List<Subject> subjects, String intention) {}

    /** Neither: Redis did not answer. */
    record Verdict(Optional<Passage> passage, Optional<Duration> retryAfter) {

        boolean isPaused() {
            return passage.isEmpty() && retryAfter.isEmpty();
        }
    }

    private final VoteThrottle throttle;
    private final RedisBreaker breaker;
    private final VoterLinks links;

    VoteGate(VoteThrottle throttle, RedisBreaker breaker, VoterLinks links) {
        this.throttle = throttle;
        this.breaker = breaker;
        this.links = links;
    }

    Verdict ask(UUID contest, Viewer viewer, UUID idempotency) {
        Subject address = links.address(contest, viewer);
        byte[] link = links.voter(contest, viewer);
        Subject voter = link == null ? null : links.voter(contest, link);
        String intention = (voter == null ? "" : voter.subject() + ":") + idempotency;
        List<Subject> subjects = voter == null ? List.of(address) : List.of(address, voter);
        List<Duration> waits =
                breaker.ask(() -> throttle.take(subjects, intention)).orElse(List.of());
        if (waits.isEmpty()) {
            return new Verdict(Optional.empty(), Optional.empty());
        }
        Duration longest = Collections.max(waits);
        if (!longest.isPositive()) {
            return new Verdict(Optional.of(new Passage(subjects, intention)), Optional.empty());
        }
        List<Subject> passed =
                IntStream.range(0, waits.size())
                        .filter(number -> waits.get(number).isZero())
                        .mapToObj(subjects::get)
                        .toList();
        giveBack(new Passage(passed, intention));
        return new Verdict(Optional.empty(), Optional.of(longest));
    }

    /** Where this is lost, the throttle is only stricter for a while. */
    void giveBack(Passage passage) {
        if (!passage.subjects().isEmpty()) {
            breaker.ask(
                    () -> {
                        throttle.giveBack(passage.subjects(), passage.intention());
                        return true;
                    });
        }
    }
}
