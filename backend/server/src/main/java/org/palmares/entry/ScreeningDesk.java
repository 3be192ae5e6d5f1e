// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.contest.Members;
import org.palmares.entry.rules.ScreeningRules;
import org.palmares.entry.rules.SeatRules;
import org.palmares.entry.rules.TextRules;
import org.palmares.entry.store.EntryPageTable;
import org.palmares.entry.store.EntryTable;
import org.palmares.entry.store.HandInTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Page;
import org.palmares.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where works are checked against the rules before they compete. */
@Component
public class ScreeningDesk {

    private final EntryTable table;
    private final HandInTable handIns;
    private final EntryPageTable pages;
    private final Contests contests;
    private final Seats seats;
    private final Looks looks;
    private final Members members;
    private final Works works;
    private final GuardianConsents guardians;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    ScreeningDesk(
            EntryTable table,
            HandInTable handIns,
            EntryPageTable pages,
            Contests contests,
            Seats seats,
            Looks looks,
            Members members,
            Works works,
            GuardianConsents guardians,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.handIns = handIns;
        this.pages = pages;
        this.contests = contests;
        this.seats = seats;
        this.looks = looks;
        this.members = members;
        this.works = works;
        this.guardians = guardians;
        this.clock = clock;
        this.events = events;
    }

    /** Works handed in, by number; empty where the viewer is no screener. */
    public Optional<Page<Entry>> queue(
            UUID contest,
            Viewer viewer,
            @Nullable EntryState state,
            @Nullable Integer first,
            @Nullable Integer after) {
        if (!ScreeningRules.sees(members.roles(contest, viewer))) {
            return Optional.empty();
        }
        int size = Page.size(first);
        int from = after == null ? 0 : after;
        return Optional.of(
                Page.of(
                        pages.screening(contest, state, from, size + 1),
                        size,
                        after != null,
                        pages.countScreening(contest, state),
                        entry -> String.valueOf(entry.number())));
    }

    /** Deciding the same twice is deciding once. */
    @Transactional
    public Outcome<Entry> decide(UUID key, boolean accept, @Nullable String reason, Viewer viewer) {
        return decide(key, Decision.of(accept, reason), viewer);
    }

    /** What somebody else has open, or has decided meanwhile, is never written over. */
    @Transactional
    public Outcome<Entry> decide(UUID key, Decision decision, Viewer viewer) {
        return seats.take(key, viewer)
                .flatMap(
                        on ->
                                TextRules.reason(decision.reason())
                                        .flatMap(said -> decide(on, decision, said, viewer)));
    }

    private Outcome<Entry> decide(OnDesk on, Decision decision, String reason, Viewer viewer) {
        Entry entry = on.entry();
        List<Refusal> refusals =
                SeatRules.decide(entry, on.seat(), on.roles(), on.account(), seats::name);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        boolean accept = decision.accept();
        if (entry.state() == (accept ? EntryState.ACCEPTED : EntryState.REFUSED)) {
            return Outcome.done(entry);
        }
        refusals = accept ? acceptance(entry) : ScreeningRules.refuse(entry, reason);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return looks.take(on, decision, reason)
                .map(
                        holds ->
                                holds
                                        ? screen(entry, accept, reason, viewer)
                                        : passed(entry, viewer));
    }

    private List<Refusal> acceptance(Entry entry) {
        List<Refusal> refusals =
                ScreeningRules.accept(
                        entry, contest(entry), works.of(entry.key()).isReady(), clock.now());
        return refusals.isEmpty() ? guardians.acceptance(entry) : refusals;
    }

    private Entry passed(Entry entry, Viewer viewer) {
        audit("entry.looked-at", entry, viewer, "");
        return table.locked(entry.key()).orElseThrow();
    }

    private Entry screen(Entry entry, boolean accept, String reason, Viewer viewer) {
        String kept = reason.isEmpty() ? null : reason;
        Entry decided =
                handIns.screen(entry.key(), accept, kept, viewer.accountKey().orElseThrow());
        audit(accept ? "entry.accepted" : "entry.refused", decided, viewer, reason);
        if (accept) {
            events.publishEvent(new EntryAdmitted(decided));
        }
        looks.tell(decided, contest(decided));
        return decided;
    }

    /**
     * Takes a decision back: a verdict, one's own first look, or a request that nobody has begun to
     * follow. The work waits for screening again.
     */
    @Transactional
    public Outcome<Entry> undo(UUID key, Viewer viewer) {
        return seats.take(key, viewer).flatMap(on -> undone(on, viewer));
    }

    private Outcome<Entry> undone(OnDesk on, Viewer viewer) {
        Entry entry = on.entry();
        if (looks.isHalfWay(on)) {
            Outcome<Entry> undone = looks.undo(on);
            if (undone.isDone()) {
                audit("entry.correction-undone", entry, viewer, "");
            }
            return undone;
        }
        List<Refusal> refusals = ScreeningRules.undo(entry, contest(entry), clock.now());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        looks.writeUndo(on);
        Entry waiting = handIns.unscreen(entry.key());
        audit("entry.screening-undone", waiting, viewer, "");
        if (entry.isAccepted()) {
            events.publishEvent(new EntryLeft(waiting));
        }
        return Outcome.done(waiting);
    }

    private Contest contest(Entry entry) {
        return contests.byKey(entry.contest()).orElseThrow();
    }

    private void audit(String action, Entry entry, Viewer viewer, String reason) {
        events.publishEvent(
                new AuditedEvent(
                        action,
                        entry.contest(),
                        viewer.accountKey().orElse(null),
                        entry.key(),
                        Map.of("number", String.valueOf(entry.number()), "reason", reason)));
    }
}
