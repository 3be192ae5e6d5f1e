// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.palmares.account.Viewer;
import org.palmares.voting.store.RedisBreaker;
import org.palmares.voting.store.VoteThrottle;
import org.palmares.voting.store.VoteThrottle.Subject;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The throttles before a vote: first the address, then the voter, one script for each slot. */
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
        List<Subject> passed = new ArrayList<>();
        for (Subject subject : voter == null ? List.of(address) : List.of(address, voter)) {
            Optional<Duration> waiting = breaker.ask(() -> throttle.take(subject, intention));
            if (waiting.isEmpty() || waiting.get().isPositive()) {
                giveBack(new Passage(passed, intention));
                return new Verdict(Optional.empty(), waiting);
            }
            passed.add(subject);
        }
        return new Verdict(Optional.of(new Passage(passed, intention)), Optional.empty());
    }

    /** Where this is lost, the throttle is only stricter for a while. */
    void giveBack(Passage passage) {
        for (Subject subject : passage.subjects()) {
            breaker.ask(
                    () -> {
                        throttle.giveBack(subject, passage.intention());
                        return true;
                    });
        }
    }
}
