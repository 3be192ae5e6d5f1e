// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.rules.CalendarRules;
import org.palmares.contest.rules.ExtensionRules;
import org.palmares.contest.rules.PeriodCalendar;
import org.palmares.contest.rules.PeriodDeclaration;
import org.palmares.contest.rules.RehearsalCalendar;
import org.palmares.contest.rules.RoundRules;
import org.palmares.contest.rules.SuspensionRules;
import org.palmares.contest.store.CategoryTable;
import org.palmares.contest.store.ContestTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.Text;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The one way to move a contest's dates, before and after it has opened. */
@Component
public class Calendars {

    private static final Text REHEARSED = new Text("Chạy thử.", "A trial.");

    private final ContestTable table;
    private final CategoryTable categories;
    private final RuleSetLock rules;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Calendars(
            ContestTable table,
            CategoryTable categories,
            RuleSetLock rules,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.categories = categories;
        this.rules = rules;
        this.clock = clock;
        this.events = events;
    }

    public Outcome<Contest> move(
            UUID contest, Calendar calendar, @Nullable UUID actor, String reason) {
        return moveAs(contest, calendar, actor, reason, false);
    }

    /**
     * As {@link #move}, but a phase may also end before its declared time: for the demo contest and
     * for tests, which cannot wait for days. No request of a person reaches this.
     */
    @Transactional
    public Outcome<Contest> rehearse(UUID contest, Calendar calendar) {
        return moveAs(contest, calendar, null, "rehearsal", true);
    }

    /** Writes the next dates of a rehearsal, within the caller's transaction. */
    Contest advance(Contest rehearsal, RehearsalCalendar.Dates dates, UUID actor) {
        table.declareRounds(rehearsal.key(), dates.rounds());
        return write(rehearsal, dates.calendar(), actor, "rehearsal");
    }

    /** As {@link #rehearse(UUID, Calendar)}, with the preliminary rounds at other times too. */
    @Transactional
    public Outcome<Contest> rehearse(
            UUID contest, Calendar calendar, List<PreliminaryRound> rounds) {
        table.locked(contest);
        table.declareRounds(contest, rounds);
        Contest after = table.locked(contest);
        if (after.openedAt() != null) {
            rules.relock(after, REHEARSED);
        }
        return moveAs(contest, calendar, null, "rehearsal", true);
    }

    /** Writes an extension that the rules allow, within the caller's transaction. */
    Contest extend(
            Contest before,
            @Nullable UUID category,
            Instant newEnd,
            Calendar calendar,
            @Nullable UUID actor,
            String reason) {
        if (category != null) {
            categories.extendIntake(category, newEnd);
        }
        List<PreliminaryRound> rounds = ExtensionRules.rounds(before, category, newEnd);
        if (!rounds.equals(before.rounds())) {
            table.declareRounds(before.key(), rounds);
        }
        return write(before, calendar, actor, reason);
    }

    /** Voting ends later by what a suspension takes, within the caller's transaction. */
    Contest giveBack(Contest before, Window suspended, UUID actor, String reason) {
        Duration lost = Duration.between(suspended.opens(), suspended.closes());
        return write(
                before,
                SuspensionRules.givenBack(before.calendar(), lost),
                PeriodCalendar.givenBack(before.periods(), suspended),
                actor,
                reason);
    }

    /** Judging ends now; whether it may is asked by who calls. */
    @Transactional
    public Outcome<Contest> closeJudging(UUID contest, UUID actor) {
        Contest before = table.locked(contest);
        Instant now = clock.now();
        Calendar old = before.calendar();
        if (!old.judging().isOpen(now)) {
            return Outcome.done(before);
        }
        Window shortened = new Window(old.judging().opens(), now);
        Calendar calendar = new Calendar(old.intake(), shortened, old.voting(), old.publication());
        return Outcome.done(write(before, calendar, actor, "all score sheets are in"));
    }

    private Outcome<Contest> moveAs(
            UUID contest,
            Calendar calendar,
            @Nullable UUID actor,
            String reason,
            boolean rehearsal) {
        Contest before = table.locked(contest);
        var refusals = new java.util.ArrayList<Refusal>(CalendarRules.check(calendar));
        refusals.addAll(RoundRules.check(calendar, before.rounds()));
        refusals.addAll(
                PeriodDeclaration.check(
                        moved(before, calendar), calendar.voting(), before.votePolicy()));
        if (!rehearsal && before.openedAt() != null) {
            refusals.addAll(CalendarRules.checkMove(before.calendar(), calendar, clock.now()));
        }
        return refusals.isEmpty()
                ? Outcome.done(write(before, calendar, actor, reason))
                : Outcome.refused(refusals);
    }

    private static Map<String, String> details(Map<String, String> changes, String reason) {
        changes.put("reason", reason);
        return changes;
    }

    private static PrizePeriods moved(Contest before, Calendar calendar) {
        return PeriodCalendar.moved(
                before.periods(), before.calendar().voting(), calendar.voting());
    }

    private Contest write(Contest before, Calendar calendar, @Nullable UUID actor, String reason) {
        return write(before, calendar, moved(before, calendar), actor, reason);
    }

    private Contest write(
            Contest before,
            Calendar calendar,
            PrizePeriods periods,
            @Nullable UUID actor,
            String reason) {
        table.move(before.key(), calendar);
        if (!periods.equals(before.periods())) {
            table.declarePeriods(before.key(), periods);
        }
        Contest after = table.locked(before.key());
        if (after.openedAt() != null) {
            events.publishEvent(new CalendarChanged(after));
        }
        events.publishEvent(
                new AuditedEvent(
                        "calendar.moved",
                        after.key(),
                        actor,
                        null,
                        details(before.calendar().changes(calendar), reason)));
        return after;
    }
}
