// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.store.ContestTable;
import org.palmares.kernel.Page;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All contests: finding them, and who sees which. */
@Component
public class Contests {

    private final ContestTable table;
    private final Members members;

    Contests(ContestTable table, Members members) {
        this.table = table;
        this.members = members;
    }

    public Optional<Contest> byKey(UUID key) {
        return Optional.ofNullable(table.byKeys(List.of(key)).get(key));
    }

    /** One statement for contests, one for categories, one for criteria, however many keys. */
    public Map<UUID, Contest> byKeys(Collection<UUID> keys) {
        return table.byKeys(keys);
    }

    public Optional<Contest> bySlug(String slug) {
        return table.keyOf(slug).flatMap(this::byKey);
    }

    /**
     * An open contest is everybody's to see; one being set up, and a rehearsal, only its members'.
     */
    public boolean isVisible(Contest contest, Viewer viewer) {
        return isPublic(contest) || !members.roles(contest.key(), viewer).isEmpty();
    }

    private static boolean isPublic(Contest contest) {
        return contest.openedAt() != null && !contest.isRehearsal();
    }

    /** The keys of those that {@link #isVisible}, by one statement. */
    public Set<UUID> visible(Collection<Contest> asked, Viewer viewer) {
        Map<UUID, Set<Role>> roles =
                members.roles(asked.stream().map(Contest::key).toList(), viewer);
        return asked.stream()
                .filter(contest -> isPublic(contest) || roles.containsKey(contest.key()))
                .map(Contest::key)
                .collect(Collectors.toSet());
    }

    /** Open contests and the viewer's own, latest first. */
    public Page<Contest> visibleTo(Viewer viewer, @Nullable Integer first, @Nullable UUID after) {
        int size = Page.size(first);
        List<UUID> keys = table.visible(viewer.accountKey().orElse(null), after, size + 1);
        Map<UUID, Contest> found = table.byKeys(keys);
        List<Contest> rows = keys.stream().map(found::get).toList();
        return Page.of(rows, size, after != null, -1, contest -> contest.key().toString());
    }

    /** Said by whoever publishes results: from then on the contest's phase is PUBLISHED. */
    public void markPublished(UUID contest) {
        table.markPublished(contest);
    }
}
