// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.entry.rules.CorrectionRules;
import org.palmares.entry.rules.SeatRules;
import org.palmares.entry.rules.TextRules;
import org.palmares.entry.store.CorrectionTable;
import org.palmares.entry.store.ScreeningStepTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Works that are with their entrants once more, each until its own deadline, whether intake is
 * closed or not. Who hands nothing in by then is screened by what there is.
 */
@Component
public class Corrections {

    private final Seats seats;
    private final CorrectionTable table;
    private final ScreeningStepTable steps;
    private final ScreeningWords words;
    private final Contests contests;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Corrections(
            Seats seats,
            CorrectionTable table,
            ScreeningStepTable steps,
            ScreeningWords words,
            Contests contests,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.seats = seats;
        this.table = table;
        this.steps = steps;
        this.words = words;
        this.contests = contests;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @param reason what to correct; the entrant reads it
     */
    @Transactional
    public Outcome<Entry> request(UUID key, @Nullable String reason, Instant until, Viewer viewer) {
        return seats.take(key, viewer)
                .flatMap(on -> TextRules.reason(reason).flatMap(said -> request(on, said, until)));
    }

    private Outcome<Entry> request(OnDesk on, String said, Instant until) {
        Entry entry = on.entry();
        List<Refusal> refusals =
                SeatRules.decide(entry, on.seat(), on.roles(), on.account(), seats::name);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Contest contest = contests.byKey(entry.contest()).orElseThrow();
        refusals = CorrectionRules.request(entry, contest, said, until, clock.now());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        write(on, ScreeningStepKind.REQUEST_CORRECTION, said, until);
        Entry given = table.open(entry.key(), until);
        audit("entry.correction-requested", given, on.account(), said);
        words.say(given, contest, ScreeningStepKind.REQUEST_CORRECTION, said, until);
        return Outcome.done(given);
    }

    private void write(OnDesk on, ScreeningStepKind kind, String said, @Nullable Instant until) {
        steps.insert(
                new ScreeningStep(
                        on.entry().key(),
                        kind,
                        on.seat().look(),
                        Instant.EPOCH,
                        on.account(),
                        said,
                        until,
                        on.entry().revision(),
                        null,
                        List.of(),
                        null));
    }

    /** Puts back what nobody corrected in time, with a mark. */
    @Transactional
    public int lapse() {
        List<Entry> lapsed = table.lapse();
        for (Entry entry : lapsed) {
            audit("entry.correction-lapsed", entry, null, "");
        }
        return lapsed.size();
    }

    @Bean
    RecurringTask<Void> correctionDeadlines() {
        return Tasks.recurring("correction-deadlines", FixedDelay.of(Duration.ofSeconds(30)))
                .execute((_, _) -> lapse());
    }

    private void audit(String action, Entry entry, @Nullable UUID actor, String reason) {
        events.publishEvent(
                new AuditedEvent(
                        action,
                        entry.contest(),
                        actor,
                        entry.key(),
                        Map.of("number", String.valueOf(entry.number()), "reason", reason)));
    }
}
