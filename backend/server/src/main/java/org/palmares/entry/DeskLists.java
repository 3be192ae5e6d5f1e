// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static java.util.stream.Collectors.toSet;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Contests;
import org.palmares.contest.GuardianAges;
import org.palmares.contest.Members;
import org.palmares.contest.Role;
import org.palmares.entry.rules.ScreeningRules;
import org.palmares.entry.rules.SeatRules;
import org.palmares.entry.store.ScreeningPageTable;
import org.palmares.entry.store.ScreeningPageTable.Minority;
import org.palmares.kernel.Page;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What lies on the screeners' desk. */
@Component
public class DeskLists {

    private final ScreeningPageTable table;
    private final Seats seats;
    private final Members members;
    private final GuardianAges ages;
    private final Contests contests;

    DeskLists(
            ScreeningPageTable table,
            Seats seats,
            Members members,
            GuardianAges ages,
            Contests contests) {
        this.table = table;
        this.seats = seats;
        this.members = members;
        this.ages = ages;
        this.contests = contests;
    }

    /** Empty where the viewer may not see it. */
    public Optional<DeskView> open(UUID contest, Viewer viewer) {
        Set<Role> roles = members.roles(contest, viewer);
        return ScreeningRules.sees(roles)
                ? Optional.of(new DeskView(contest, viewer, roles, ScreeningRules.screens(roles)))
                : Optional.empty();
    }

    /** Whoever's turn it is, a work that waits also counts among those that wait. */
    public Map<ScreeningPile, Integer> counts(DeskView desk) {
        Map<ScreeningPile, Integer> counts = table.counts(desk.contest());
        for (ScreeningPile turn : List.of(ScreeningPile.SECOND_LOOK, ScreeningPile.ORGANISER)) {
            counts.merge(ScreeningPile.WAITING, counts.getOrDefault(turn, 0), Integer::sum);
        }
        return counts;
    }

    /** By number. */
    public Page<WorkOnDesk> page(
            DeskView desk,
            ScreeningFilter filter,
            @Nullable Integer first,
            @Nullable Integer after) {
        int size = Page.size(first);
        List<Entry> rows =
                table.page(
                        desk.contest(),
                        filter,
                        desk.knowsNames(),
                        minority(desk, filter),
                        after == null ? 0 : after,
                        size + 1);
        Map<UUID, Seat> taken = seats.of(rows.stream().map(Entry::key).toList());
        return Page.of(
                rows.stream()
                        .map(
                                entry ->
                                        work(
                                                entry,
                                                Objects.requireNonNull(taken.get(entry.key())),
                                                desk.viewer(),
                                                desk.roles()))
                        .toList(),
                size,
                after != null,
                table.count(desk.contest(), filter, desk.knowsNames(), minority(desk, filter)),
                work -> String.valueOf(work.entry().number()));
    }

    /** All of a search, for those who choose them all. */
    public List<UUID> keys(DeskView desk, ScreeningFilter filter) {
        return table.keys(desk.contest(), filter, desk.knowsNames(), minority(desk, filter));
    }

    private @Nullable Minority minority(DeskView desk, ScreeningFilter filter) {
        return filter.guardian() == null
                ? null
                : new Minority(
                        ages.of(desk.contest()).orElse(0),
                        contests.byKey(desk.contest()).orElseThrow().timeZone().getId());
    }

    /** Works without a desk, or with one that the viewer may not see, are absent. */
    public Map<Entry, WorkOnDesk> of(Collection<Entry> works, Viewer viewer) {
        Map<UUID, Set<Role>> roles =
                members.roles(works.stream().map(Entry::contest).collect(toSet()), viewer);
        List<Entry> seen =
                works.stream()
                        .filter(Entry::isOnDesk)
                        .filter(e -> ScreeningRules.sees(roles.getOrDefault(e.contest(), Set.of())))
                        .toList();
        Map<UUID, Seat> taken = seats.of(seen.stream().map(Entry::key).toList());
        Map<Entry, WorkOnDesk> found = new HashMap<>();
        for (Entry entry : seen) {
            Seat seat = taken.get(entry.key());
            if (seat != null) {
                found.put(
                        entry,
                        work(entry, seat, viewer, roles.getOrDefault(entry.contest(), Set.of())));
            }
        }
        return found;
    }

    private static WorkOnDesk work(Entry entry, Seat seat, Viewer viewer, Set<Role> roles) {
        UUID account = viewer.accountKey().orElse(null);
        boolean turn =
                account != null
                        && ScreeningRules.screens(roles)
                        && entry.state() == EntryState.SUBMITTED
                        && !entry.isOwnedBy(viewer)
                        && SeatRules.turn(seat, roles, account, UUID::toString).isEmpty();
        return new WorkOnDesk(entry, seat, account, roles.contains(Role.ORGANISER), turn);
    }
}
