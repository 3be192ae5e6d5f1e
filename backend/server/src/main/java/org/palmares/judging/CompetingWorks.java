// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import org.palmares.contest.Contest;
import org.palmares.entry.Entries;
import org.palmares.entry.Entry;
import org.palmares.judging.store.ShortlistTable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The works that are judged in a round: accepted, and on the shortlist of the round before. */
@Component
class CompetingWorks {

    private final Entries entries;
    private final ShortlistTable shortlists;

    CompetingWorks(Entries entries, ShortlistTable shortlists) {
        this.entries = entries;
        this.shortlists = shortlists;
    }

    /** By number; empty while the round before has not been confirmed. */
    List<Entry> of(Contest contest, int round) {
        Integer before = PanelRounds.before(contest, round);
        List<Entry> accepted = entries.accepted(contest.key());
        if (before == null) {
            return accepted;
        }
        Set<UUID> shortlisted = shortlists.confirmed(contest.key(), before);
        return accepted.stream().filter(work -> shortlisted.contains(work.key())).toList();
    }

    /** Whether the round before has said which works go on. */
    boolean areKnown(Contest contest, int round) {
        Integer before = PanelRounds.before(contest, round);
        return before == null
                || shortlists.confirmations(List.of(contest.key())).stream()
                        .anyMatch(confirmed -> confirmed.round() == before);
    }
}
