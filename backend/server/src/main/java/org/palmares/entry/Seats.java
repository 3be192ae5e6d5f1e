// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.palmares.entry.EntryRefusal.OWN_ENTRY;

import org.palmares.account.Account;
import org.palmares.account.Accounts;
import org.palmares.account.Viewer;
import org.palmares.contest.Members;
import org.palmares.contest.Role;
import org.palmares.entry.rules.ScreeningRules;
import org.palmares.entry.rules.SeatRules;
import org.palmares.entry.store.EntryTable;
import org.palmares.entry.store.SeatTable;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who sits before which work: one screener at a time, without anybody waiting for another. */
@Component
public class Seats {

    /** A page renews its claim several times within it; one that went away stops nobody long. */
    public static final Duration LEASE = Duration.ofMinutes(2);

    private final EntryTable entries;
    private final SeatTable table;
    private final Members members;
    private final Accounts accounts;

    Seats(EntryTable entries, SeatTable table, Members members, Accounts accounts) {
        this.entries = entries;
        this.table = table;
        this.members = members;
        this.accounts = accounts;
    }

    /** One statement, however many works. */
    public Map<UUID, Seat> of(Collection<UUID> works) {
        return table.of(works);
    }

    /**
     * Hands out the next work by number, beginning behind one that the screener passes over; what
     * the screener had open before is free again. Done with nothing where nothing waits.
     */
    @Transactional
    public Outcome<Optional<Entry>> next(UUID contest, int after, Viewer viewer) {
        UUID account = viewer.accountKey().orElse(null);
        Set<Role> roles = members.roles(contest, viewer);
        if (account == null || !ScreeningRules.screens(roles)) {
            return Outcome.refused(CommonRefusal.NOT_FOUND);
        }
        table.release(contest, account, null);
        boolean organiser = roles.contains(Role.ORGANISER);
        Optional<Entry> behind = table.next(contest, account, organiser, after, LEASE);
        return Outcome.done(
                behind.isPresent() || after == 0
                        ? behind
                        : table.next(contest, account, organiser, 0, LEASE));
    }

    /** Opens one work, or says that it is still open. */
    @Transactional
    public Outcome<Entry> claim(UUID key, Viewer viewer) {
        return take(key, viewer).flatMap(this::claim);
    }

    private Outcome<Entry> claim(OnDesk on) {
        if (on.entry().state() != EntryState.SUBMITTED) {
            return Outcome.done(on.entry());
        }
        List<Refusal> refusals = SeatRules.turn(on.seat(), on.roles(), on.account(), this::name);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        if (on.seat().claimedBy() == null) {
            table.release(on.entry().contest(), on.account(), null);
        }
        table.claim(on.entry().key(), on.account(), LEASE);
        return Outcome.done(on.entry());
    }

    /** Leaves a work to the others; leaving twice is leaving once. */
    @Transactional
    public Outcome<Entry> release(UUID key, Viewer viewer) {
        return take(key, viewer)
                .map(
                        on -> {
                            table.release(on.entry().contest(), on.account(), key);
                            return on.entry();
                        });
    }

    /** The work for somebody who screens in its contest; nobody screens their own. */
    Outcome<OnDesk> take(UUID key, Viewer viewer) {
        Entry entry = entries.locked(key).filter(Entry::isOnDesk).orElse(null);
        UUID account = viewer.accountKey().orElse(null);
        if (entry == null || account == null) {
            return Outcome.refused(CommonRefusal.NOT_FOUND);
        }
        Set<Role> roles = members.roles(entry.contest(), viewer);
        if (!ScreeningRules.screens(roles)) {
            return Outcome.refused(CommonRefusal.NOT_FOUND);
        }
        return entry.isOwnedBy(viewer)
                ? Outcome.refused(OWN_ENTRY)
                : Outcome.done(new OnDesk(entry, table.of(key), roles, account));
    }

    String name(UUID account) {
        Account found = accounts.byKeys(List.of(account)).get(account);
        return found == null ? "?" : found.name();
    }
}
