// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.palmares.entry.Comeback;
import org.palmares.entry.Entry;
import org.palmares.voting.store.BallotBoxTable;
import org.palmares.voting.store.TallyTable;
import org.springframework.stereotype.Component;

/** A work that was out when the tally was sealed would come back without its votes. */
@Component
class TallySealedWithout implements Comeback {

    private final BallotBoxTable boxes;
    private final TallyTable tallies;

    TallySealedWithout(BallotBoxTable boxes, TallyTable tallies) {
        this.boxes = boxes;
        this.tallies = tallies;
    }

    @Override
    public boolean isBarred(Entry entry) {
        boxes.lock(entry.contest());
        return tallies.latest(entry.contest())
                .map(tally -> !tally.votes().containsKey(entry.key()))
                .orElse(false);
    }
}
