// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.contest.Members;
import org.palmares.contest.Role;
import org.palmares.entry.rules.AccessRules;
import org.palmares.entry.rules.Relation;
import org.palmares.entry.store.ReaderTable;
import org.palmares.kernel.DatabaseClock;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What viewers may do with works; the one place that answers it. */
@Component
public class EntryAccess {

    private final Contests contests;
    private final Members members;
    private final ReaderTable readers;
    private final DatabaseClock clock;

    EntryAccess(Contests contests, Members members, ReaderTable readers, DatabaseClock clock) {
        this.contests = contests;
        this.members = members;
        this.readers = readers;
        this.clock = clock;
    }

    public Access of(Entry entry, Viewer viewer) {
        return Objects.requireNonNull(of(List.of(entry), viewer).get(entry));
    }

    /** The same few statements, however many works. */
    public Map<Entry, Access> of(Collection<Entry> entries, Viewer viewer) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        Instant now = clock.now();
        Set<UUID> keys = entries.stream().map(Entry::contest).collect(toSet());
        Map<UUID, Contest> found = contests.byKeys(keys);
        Map<UUID, Set<Role>> roles = members.roles(keys, viewer);
        Set<UUID> readable = readable(entries, viewer);
        return entries.stream()
                .distinct()
                .collect(
                        toMap(
                                entry -> entry,
                                entry ->
                                        AccessRules.of(
                                                entry,
                                                Objects.requireNonNull(found.get(entry.contest())),
                                                new Relation(
                                                        entry.isOwnedBy(viewer),
                                                        roles.getOrDefault(
                                                                entry.contest(), Set.of()),
                                                        readable.contains(entry.key())),
                                                now)));
    }

    public boolean visible(Entry entry, Viewer viewer) {
        return of(entry, viewer).visible();
    }

    public boolean watchable(Entry entry, Viewer viewer) {
        return of(entry, viewer).watchable();
    }

    private Set<UUID> readable(Collection<Entry> entries, Viewer viewer) {
        return viewer.accountKey()
                .map(
                        account ->
                                readers.readable(
                                        entries.stream().map(Entry::key).toList(), account))
                .orElse(Set.of());
    }
}
