// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.entry.Entries;
import org.palmares.entry.Entry;
import org.palmares.voting.Voting;
import org.palmares.voting.VotingPasses;

import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Votes as the demo's public: browsers without accounts, some works liked more than others. */
class DemoPublic {

    private static final int VOTERS = 60;

    private final Entries entries;
    private final Voting voting;
    private final VotingPasses passes;

    DemoPublic(Entries entries, Voting voting, VotingPasses passes) {
        this.entries = entries;
        this.voting = voting;
        this.passes = passes;
    }

    void vote(Contest contest) {
        List<Entry> works = entries.accepted(contest.key());
        var chance = new Random(20261120);
        for (int voter = 0; voter < VOTERS; voter++) {
            // The same devices at every start, so that a restart adds no votes.
            UUID device = UUID.nameUUIDFromBytes((contest.key() + ":" + voter).getBytes());
            var viewer = new Viewer(null, device, false, null);
            int liked = (int) (Math.pow(chance.nextDouble(), 1.7) * works.size());
            UUID intention = UUID.nameUUIDFromBytes((device + ":vote").getBytes());
            String pass = passes.grant(contest.key(), viewer).token();
            Demand.done(voting.cast(viewer, works.get(liked).key(), intention.toString(), pass));
        }
    }
}
