// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.palmares.entry.EntryRefusal.OWN_ENTRY;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Contests;
import org.palmares.contest.Members;
import org.palmares.entry.rules.DisqualificationRules;
import org.palmares.entry.rules.TextRules;
import org.palmares.entry.store.DisqualificationTable;
import org.palmares.entry.store.EntryTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Page;
import org.palmares.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Works that broke the rules after they were accepted: taken out by organisers, with a reason. */
@Component
public class Disqualifications {

    private final EntryTable entries;
    private final DisqualificationTable table;
    private final Contests contests;
    private final Members members;
    private final List<Comeback> conditions;
    private final RevokedAddresses addresses;
    private final ApplicationEventPublisher events;

    Disqualifications(
            EntryTable entries,
            DisqualificationTable table,
            Contests contests,
            Members members,
            List<Comeback> conditions,
            RevokedAddresses addresses,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.table = table;
        this.contests = contests;
        this.members = members;
        this.conditions = conditions;
        this.addresses = addresses;
        this.events = events;
    }

    /** By number. */
    public Page<Entry> of(UUID contest, @Nullable Integer first, @Nullable Integer after) {
        int size = Page.size(first);
        return Page.of(
                table.disqualified(contest, after == null ? 0 : after, size + 1),
                size,
                after != null,
                table.count(contest),
                entry -> String.valueOf(entry.number()));
    }

    /** Those of these works that are disqualified now; one statement. */
    public Map<UUID, Disqualification> standing(Collection<UUID> keys) {
        return table.standing(keys);
    }

    /** Doing it twice is doing it once: the first reason stays. */
    @Transactional
    public Outcome<Entry> disqualify(UUID key, String reason, Viewer viewer) {
        return found(key, viewer)
                .flatMap(
                        entry ->
                                TextRules.reason(reason)
                                        .flatMap(said -> disqualify(entry, said, viewer)));
    }

    private Outcome<Entry> disqualify(Entry entry, String reason, Viewer viewer) {
        return entry.state() == EntryState.DISQUALIFIED
                ? Outcome.done(entry)
                : decide(
                        entry,
                        true,
                        reason,
                        DisqualificationRules.disqualify(entry, reason),
                        viewer);
    }

    /** The work competes again, with the votes and marks that it had. */
    @Transactional
    public Outcome<Entry> reinstate(UUID key, String reason, Viewer viewer) {
        return found(key, viewer)
                .flatMap(
                        entry ->
                                TextRules.reason(reason)
                                        .flatMap(said -> reinstate(entry, said, viewer)));
    }

    private Outcome<Entry> reinstate(Entry entry, String reason, Viewer viewer) {
        boolean barred =
                entry.state() == EntryState.DISQUALIFIED
                        && conditions.stream().anyMatch(one -> one.isBarred(entry));
        var contest = contests.byKey(entry.contest()).orElseThrow();
        return decide(
                entry,
                false,
                reason,
                DisqualificationRules.reinstate(entry, contest, reason, barred),
                viewer);
    }

    private Outcome<Entry> decide(
            Entry entry, boolean out, String reason, List<Refusal> refusals, Viewer viewer) {
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        UUID actor = viewer.accountKey().orElseThrow();
        Entry decided = table.decide(entry, out, reason, actor);
        if (out) {
            addresses.of(entry.key());
        }
        events.publishEvent(out ? new EntryLeft(decided) : new EntryAdmitted(decided));
        events.publishEvent(new DisqualificationDecided(decided, out, reason));
        events.publishEvent(
                new AuditedEvent(
                        out ? "entry.disqualified" : "entry.reinstated",
                        entry.contest(),
                        actor,
                        entry.key(),
                        Map.of("number", String.valueOf(entry.number()), "reason", reason)));
        return Outcome.done(decided);
    }

    private Outcome<Entry> found(UUID key, Viewer viewer) {
        Entry entry = entries.locked(key).orElse(null);
        if (entry == null || !members.isOrganiser(entry.contest(), viewer)) {
            return Outcome.refused(CommonRefusal.NOT_FOUND);
        }
        return entry.isOwnedBy(viewer) ? Outcome.refused(OWN_ENTRY) : Outcome.done(entry);
    }
}
