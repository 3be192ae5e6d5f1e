// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.palmares.entry.EntryRefusal.ENTRY_CHANGED_ELSEWHERE;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.contest.Requirements;
import org.palmares.contest.WorkKind;
import org.palmares.entry.rules.IntakeRules;
import org.palmares.entry.rules.TextRules;
import org.palmares.entry.store.DraftTable;
import org.palmares.entry.store.EntryPageTable;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Page;
import org.palmares.kernel.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Works on their owners' desks: begun with or without an account, changed, found again. */
@Component
public class Drafts {

    private final Entries entries;
    private final DraftTable table;
    private final EntryPageTable pages;
    private final Contests contests;
    private final Entrants entrants;
    private final SecretariatDesk desk;
    private final EntryDetails details;
    private final DatabaseClock clock;

    Drafts(
            Entries entries,
            DraftTable table,
            EntryPageTable pages,
            Contests contests,
            Entrants entrants,
            SecretariatDesk desk,
            EntryDetails details,
            DatabaseClock clock) {
        this.entries = entries;
        this.table = table;
        this.pages = pages;
        this.contests = contests;
        this.entrants = entrants;
        this.desk = desk;
        this.details = details;
        this.clock = clock;
    }

    /** Belongs to the viewer's account or, where there is none yet, to the device. */
    public Outcome<Entry> begin(UUID contestKey, UUID category, Viewer viewer) {
        UUID owner = viewer.accountKey().orElse(null);
        if (owner == null && viewer.device() == null) {
            return Outcome.refused(CommonRefusal.SIGN_IN_REQUIRED);
        }
        Contest contest =
                contests.byKey(contestKey).filter(c -> contests.isVisible(c, viewer)).orElse(null);
        if (contest == null) {
            return Outcome.refused(Refusal.of(CommonRefusal.NOT_FOUND).at("contestId"));
        }
        var refusals =
                new ArrayList<Refusal>(
                        IntakeRules.begin(
                                contest,
                                category,
                                table.count(contestKey, owner, viewer.device()),
                                clock.now()));
        refusals.addAll(entrants.check(contestKey, viewer));
        return refusals.isEmpty()
                ? Outcome.done(
                        table.insert(
                                contestKey,
                                category,
                                usualKind(contest, category),
                                owner,
                                viewer.device()))
                : Outcome.refused(refusals);
    }

    private static WorkKind usualKind(Contest contest, UUID category) {
        return contest.category(category).orElseThrow().requirements().kinds().getFirst().kind();
    }

    /** What the category of a work asks of it. */
    static Requirements requirements(Contest contest, Entry entry) {
        return contest.category(entry.category()).orElseThrow().requirements();
    }

    /**
     * Of two changes that saw the same revision one wins and the other is told. A signed-in
     * viewer's draft from before signing in becomes the account's.
     */
    @Transactional
    public Outcome<Entry> update(UUID key, int revision, DraftChange change, Viewer viewer) {
        Entry entry = entries.byKey(key).filter(e -> desk.handles(e, viewer)).orElse(null);
        if (entry == null) {
            return Outcome.refused(CommonRefusal.NOT_FOUND);
        }
        Contest contest = contests.byKey(entry.contest()).orElseThrow();
        var refusals = new ArrayList<Refusal>(IntakeRules.change(entry, contest, clock.now()));
        if (change.category() != null) {
            refusals.addAll(IntakeRules.category(contest, change.category()));
        }
        refusals.addAll(desk.unit(contest.key(), change.unit()));
        refusals.addAll(details.change(contest.key(), change));
        return refusals.isEmpty()
                ? TextRules.clean(change).flatMap(clean -> write(entry, revision, clean, viewer))
                : Outcome.refused(refusals);
    }

    private Outcome<Entry> write(Entry entry, int revision, DraftChange change, Viewer viewer) {
        UUID claimant = entry.isOnTheSecretariatsDesk() ? null : viewer.accountKey().orElse(null);
        Optional<Entry> written = table.update(entry.key(), revision, change, claimant);
        written.ifPresent(one -> details.write(one.key(), change));
        return written.map(Outcome::done).orElseGet(() -> Outcome.refused(ENTRY_CHANGED_ELSEWHERE));
    }

    /** Gives a signed-in viewer the drafts that were begun on this device before signing in. */
    public void claim(Viewer viewer) {
        UUID device = viewer.device();
        if (device != null) {
            viewer.accountKey().ifPresent(account -> table.claim(device, account));
        }
    }

    /** The accounts that have not yet handed in what they began; for letters to them. */
    public List<UUID> owners(UUID contest, @Nullable UUID category) {
        return table.owners(contest, category);
    }

    /** The viewer's own works, newest first; drafts of this device are claimed on the way. */
    public Page<Entry> of(Viewer viewer, @Nullable Integer first, @Nullable UUID after) {
        claim(viewer);
        UUID owner = viewer.accountKey().orElse(null);
        UUID device = viewer.device();
        if (owner == null && device == null) {
            return Page.empty();
        }
        int size = Page.size(first);
        return Page.of(
                pages.own(owner, device, after, size + 1),
                size,
                after != null,
                pages.countOwn(owner, device),
                entry -> entry.key().toString());
    }
}
