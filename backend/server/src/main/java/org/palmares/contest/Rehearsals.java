// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import static java.util.stream.Collectors.toMap;

import org.palmares.account.Viewer;
import org.palmares.contest.rules.RehearsalCalendar;
import org.palmares.contest.rules.RehearsalCalendar.Dates;
import org.palmares.contest.rules.RoundRules;
import org.palmares.contest.store.ContestTable;
import org.palmares.contest.store.CopyTable;
import org.palmares.contest.store.RehearsalTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Trying a contest before it opens. A rehearsal is a contest of its own, copied from the draft and
 * opened at once, so that nothing in it can touch the record of the contest that is rehearsed.
 */
@Component
public class Rehearsals {

    private final RehearsalTable table;
    private final ContestTable contests;
    private final CopyTable copies;
    private final Consents consents;
    private final Members members;
    private final Opening opening;
    private final Calendars calendars;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Rehearsals(
            RehearsalTable table,
            ContestTable contests,
            CopyTable copies,
            Consents consents,
            Members members,
            Opening opening,
            Calendars calendars,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.contests = contests;
        this.copies = copies;
        this.consents = consents;
        this.members = members;
        this.opening = opening;
        this.calendars = calendars;
        this.clock = clock;
        this.events = events;
    }

    /** The rehearsal of each of these contests by contest, where there is one; two statements. */
    public Map<UUID, Contest> of(Collection<UUID> asked) {
        Map<UUID, UUID> keys = table.of(asked);
        Map<UUID, Contest> found = contests.byKeys(keys.values());
        return keys.entrySet().stream()
                .filter(each -> found.containsKey(each.getValue()))
                .collect(toMap(Map.Entry::getKey, each -> found.get(each.getValue())));
    }

    /** Begins with intake. Where there is a rehearsal already, that one is the answer. */
    @Transactional
    public Outcome<Contest> start(UUID original, Viewer viewer) {
        UUID account = viewer.accountKey().orElse(null);
        if (account == null) {
            return Outcome.refused(CommonRefusal.SIGN_IN_REQUIRED);
        }
        if (!members.isOrganiser(original, viewer)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        // Held until the end: of two who begin at once the second finds what the first has made.
        Contest draft = contests.locked(original);
        if (draft.isRehearsal()) {
            return Outcome.refused(ContestRefusal.NOT_IN_A_REHEARSAL);
        }
        if (draft.openedAt() != null) {
            return Outcome.refused(ContestRefusal.REHEARSAL_OF_AN_OPEN_CONTEST);
        }
        Contest known = of(List.of(original)).get(original);
        if (known != null) {
            return Outcome.done(known);
        }
        List<Refusal> impossible = Opening.ruleRefusals(draft);
        return impossible.isEmpty() ? copy(draft, account) : Outcome.refused(impossible);
    }

    private Outcome<Contest> copy(Contest draft, UUID account) {
        var dates = RehearsalCalendar.begin(draft.rounds(), clock.now());
        UUID key = copies.rehearsal(draft, dates.calendar(), account).orElse(null);
        if (key == null) {
            return Outcome.refused(Refusal.of(ContestRefusal.SLUG_TAKEN).at("slug"));
        }
        copies.parts(draft.key(), key);
        contests.declareRounds(
                key, RoundRules.of(contests.locked(key), draft.categories(), dates.rounds()));
        // Its phases wait for nobody, and periods are nothing but dates.
        contests.declarePeriods(key, PrizePeriods.NONE);
        copies.members(draft.key(), key);
        copies.membersOfCategories(draft.key(), key);
        consents.keep(key, draft.consent());
        Contest opened = opening.open(contests.locked(key));
        audit("rehearsal.started", draft.key(), account, Map.of("slug", opened.slug()));
        return Outcome.done(opened);
    }

    /** What a rehearsal does next; empty where its last phase has begun. */
    public Optional<Phase> next(Contest rehearsal, Instant now) {
        return RehearsalCalendar.next(Dates.of(rehearsal), now)
                .map(dates -> rehearsal.at(dates.calendar(), dates.rounds()))
                .map(moved -> moved.phase(now));
    }

    /** Ends what is open and opens what comes next. */
    @Transactional
    public Outcome<Contest> advance(UUID key, Viewer viewer) {
        UUID account = viewer.accountKey().orElse(null);
        if (account == null || !members.isOrganiser(key, viewer)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        Contest rehearsal = contests.locked(key);
        if (!rehearsal.isRehearsal()) {
            return Outcome.refused(ContestRefusal.REHEARSAL_UNKNOWN);
        }
        Dates next = RehearsalCalendar.next(Dates.of(rehearsal), clock.now()).orElse(null);
        return next == null
                ? Outcome.refused(ContestRefusal.REHEARSAL_AT_ITS_END)
                : Outcome.done(calendars.advance(rehearsal, next, account));
    }

    /**
     * Takes the rehearsal of a contest away: at once for everybody, and row by row as soon as
     * nobody is at it any more. Where there is none, it is done already.
     */
    @Transactional
    public Outcome<Contest> wipe(UUID original, Viewer viewer) {
        UUID account = viewer.accountKey().orElse(null);
        if (account == null || !members.isOrganiser(original, viewer)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        Contest draft = contests.locked(original);
        Contest rehearsal = of(List.of(original)).get(original);
        if (rehearsal != null) {
            Contest held = contests.locked(rehearsal.key());
            calendars.advance(held, RehearsalCalendar.end(Dates.of(held), clock.now()), account);
            table.beginWiping(held.key());
            audit("rehearsal.wiped", original, account, Map.of("slug", held.slug()));
        }
        return Outcome.done(draft);
    }

    /** Takes away the rows of one that is being wiped; true where this call has done it. */
    @Transactional
    public boolean finish(UUID rehearsal) {
        if (table.hold(rehearsal).isEmpty()) {
            return false;
        }
        events.publishEvent(new RehearsalWiped(rehearsal));
        table.wipe(rehearsal);
        return true;
    }

    /** Those whose rows can go now. */
    public List<UUID> due() {
        return table.due();
    }

    private void audit(String action, UUID contest, UUID actor, Map<String, String> details) {
        events.publishEvent(new AuditedEvent(action, contest, actor, null, details));
    }
}
