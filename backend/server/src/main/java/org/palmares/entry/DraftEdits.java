// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.palmares.entry.EntryRefusal.ENTRY_CHANGED_ELSEWHERE;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.entry.rules.IntakeRules;
import org.palmares.entry.store.DraftTable;
import org.palmares.entry.store.EntryTable;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/** One change at a time to what a draft consists of, each a revision. */
@Component
class DraftEdits {

    private final EntryTable table;
    private final DraftTable drafts;
    private final Contests contests;
    private final SecretariatDesk desk;
    private final DatabaseClock clock;

    DraftEdits(
            EntryTable table,
            DraftTable drafts,
            Contests contests,
            SecretariatDesk desk,
            DatabaseClock clock) {
        this.table = table;
        this.drafts = drafts;
        this.contests = contests;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Makes the change where the viewer handles the draft, has seen its revision and intake is
     * open.
     *
     * @param change writes, and answers none; or answers why not, and has written nothing
     */
    @Transactional
    public Outcome<Entry> edit(
            UUID key,
            int revision,
            Viewer viewer,
            BiFunction<Entry, Contest, List<Refusal>> change) {
        Entry entry = table.locked(key).filter(e -> desk.handles(e, viewer)).orElse(null);
        if (entry == null) {
            return Outcome.refused(CommonRefusal.NOT_FOUND);
        }
        Contest contest = contests.byKey(entry.contest()).orElseThrow();
        List<Refusal> closed = IntakeRules.change(entry, contest, clock.now());
        if (!closed.isEmpty()) {
            return Outcome.refused(closed);
        }
        if (entry.revision() != revision) {
            return Outcome.refused(ENTRY_CHANGED_ELSEWHERE);
        }
        List<Refusal> refusals = change.apply(entry, contest);
        return refusals.isEmpty()
                ? Outcome.done(drafts.revise(key, claimant(entry, viewer)))
                : Outcome.refused(refusals);
    }

    /** Whose the draft becomes by being changed: the secretariat's become nobody's. */
    static @Nullable UUID claimant(Entry entry, Viewer viewer) {
        return entry.isOnTheSecretariatsDesk() ? null : viewer.accountKey().orElse(null);
    }
}
