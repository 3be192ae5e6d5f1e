// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.Members;
import org.palmares.contest.Role;
import org.palmares.judging.store.AssignmentTable;
import org.palmares.judging.store.RoundJurorTable;
import org.palmares.judging.store.RoundSealTable;
import org.palmares.kernel.Page;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a juror finds to mark: the own works and nobody else's. */
@Component
public class JuryDesk {

    private final AssignmentTable assignments;
    private final RoundSealTable rounds;
    private final RoundJurorTable jurors;
    private final Members members;

    JuryDesk(
            AssignmentTable assignments,
            RoundSealTable rounds,
            RoundJurorTable jurors,
            Members members) {
        this.assignments = assignments;
        this.rounds = rounds;
        this.jurors = jurors;
        this.members = members;
    }

    /**
     * The viewer's own queue of the round that is on, by blind code; empty to those who are no
     * jurors there.
     */
    public Page<Assignment> queue(
            Contest contest, Viewer viewer, @Nullable Integer first, @Nullable String after) {
        UUID juror = viewer.accountKey().orElse(null);
        if (juror == null || !members.has(contest.key(), viewer, Role.JUROR)) {
            return Page.empty();
        }
        int size = Page.size(first);
        int round = current(contest);
        if (!judges(contest.key(), round, juror)) {
            return Page.empty();
        }
        List<Assignment> rows = assignments.queue(contest.key(), round, juror, after, size + 1);
        return Page.of(
                rows,
                size,
                after != null,
                assignments.size(contest.key(), round, juror),
                Assignment::code);
    }

    /** Empty unless it is the viewer's own and the viewer is still a juror. */
    public Optional<Assignment> assignment(UUID key, Viewer viewer) {
        return assignments
                .byKey(key)
                .filter(found -> viewer.is(found.juror()))
                .filter(found -> members.has(found.contest(), viewer, Role.JUROR))
                .filter(found -> judges(found.contest(), found.round(), found.juror()));
    }

    // Who was named after the works were given out decides, not who was given them.
    private boolean judges(UUID contest, int round, UUID juror) {
        Set<UUID> named = jurors.of(contest, round);
        return named.isEmpty() || named.contains(juror);
    }

    /** The first round that is not sealed; the final one stays on the desk for good. */
    private int current(Contest contest) {
        if (contest.rounds().isEmpty()) {
            return PanelRounds.FINAL;
        }
        Set<Integer> sealed = rounds.sealed(contest.key());
        return PanelRounds.of(contest)
                .filter(round -> !sealed.contains(round))
                .findFirst()
                .orElse(PanelRounds.FINAL);
    }
}
