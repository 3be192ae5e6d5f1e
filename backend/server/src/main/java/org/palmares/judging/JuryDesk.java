// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Members;
import org.palmares.contest.Role;
import org.palmares.judging.store.AssignmentTable;
import org.palmares.kernel.Page;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a juror finds to mark: the own works and nobody else's. */
@Component
public class JuryDesk {

    private final AssignmentTable assignments;
    private final Members members;

    JuryDesk(AssignmentTable assignments, Members members) {
        this.assignments = assignments;
        this.members = members;
    }

    /** The viewer's own queue by blind code; empty to those who are no jurors there. */
    public Page<Assignment> queue(
            UUID contest, Viewer viewer, @Nullable Integer first, @Nullable String after) {
        UUID juror = viewer.accountKey().orElse(null);
        if (juror == null || !members.has(contest, viewer, Role.JUROR)) {
            return Page.empty();
        }
        int size = Page.size(first);
        List<Assignment> rows = assignments.queue(contest, juror, after, size + 1);
        return Page.of(rows, size, after != null, size(contest, juror), Assignment::code);
    }

    /** Empty unless it is the viewer's own and the viewer is still a juror. */
    public Optional<Assignment> assignment(UUID key, Viewer viewer) {
        return assignments
                .byKey(key)
                .filter(found -> viewer.is(found.juror()))
                .filter(found -> members.has(found.contest(), viewer, Role.JUROR));
    }

    private int size(UUID contest, UUID juror) {
        Map<UUID, Integer> sizes = assignments.sizes(List.of(contest), juror);
        return sizes.getOrDefault(contest, 0);
    }
}
