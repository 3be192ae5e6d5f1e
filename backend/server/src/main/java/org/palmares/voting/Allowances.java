// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.voting.store.AllowanceTable;
import org.springframework.stereotype.Component;

import java.util.List;

/** What viewers still have of the votes that a contest gives them. */
@Component
public class Allowances {

    private final AllowanceTable table;
    private final VoterLinks links;
    private final RehearsedVotes rehearsed;

    Allowances(AllowanceTable table, VoterLinks links, RehearsedVotes rehearsed) {
        this.table = table;
        this.links = links;
        this.rehearsed = rehearsed;
    }

    /**
     * For each category, or once for the whole contest. Empty where each work has votes of its own,
     * while voting is not open, and for a viewer who cannot vote yet.
     */
    public List<VotesLeft> left(Contest contest, Viewer viewer) {
        return rehearsed.areOpenTo(contest.key(), viewer)
                ? table.left(contest, links.known(contest.key(), viewer))
                : List.of();
    }
}
