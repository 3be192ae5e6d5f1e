// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.palmares.account.ProvedMailbox;
import org.palmares.account.Viewer;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/** The proofs of one browser as time goes on. */
@Component
public class Proofs {

    private static final int MOST = 5;

    private final SteadyClock clock;

    Proofs(SteadyClock clock) {
        this.clock = clock;
    }

    /** With one more, in the place of an earlier one for the same contest. */
    public List<ProvedMailbox> with(Viewer viewer, ProvedMailbox proof) {
        return Stream.concat(
                        Stream.of(proof),
                        alive(viewer).filter(one -> !one.contest().equals(proof.contest())))
                .limit(MOST)
                .toList();
    }

    /** Of a person who acts: none ends for another 15 minutes. Those that have ended are gone. */
    public List<ProvedMailbox> used(Viewer viewer) {
        return alive(viewer).map(proof -> proof.after(clock.nowWithoutAsking())).toList();
    }

    private Stream<ProvedMailbox> alive(Viewer viewer) {
        return viewer.proved().stream().filter(proof -> proof.isAlive(clock.nowWithoutAsking()));
    }
}
