// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.palmares.voting.store.CandidateTable;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Which of a contest's admitted works the public chooses from; said by whoever shortlists. */
@Component
public class CandidateLists {

    private final CandidateTable table;

    CandidateLists(CandidateTable table) {
        this.table = table;
    }

    /** Every admitted work, as where no jury round comes first. */
    public void all(UUID contest) {
        table.shortlistAll(contest);
    }

    /** These and no other; none before the last round has chosen. */
    public void only(UUID contest, Collection<UUID> entries) {
        table.shortlist(contest, entries);
    }

    /** The works that may be voted for. */
    public Set<UUID> of(UUID contest) {
        return Set.copyOf(table.competing(contest));
    }
}
