// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.palmares.entry.EntryRefusal.ANSWER_MISSING;

import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.entry.rules.CorrectionRules;
import org.palmares.entry.rules.TextRules;
import org.palmares.entry.store.EntryTable;
import org.palmares.entry.store.HandInTable;
import org.palmares.entry.store.ScreeningSetupTable;
import org.palmares.entry.store.ScreeningStepTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An entrant answers a refusal once; the work then lies on the desk again, the answer beside it.
 */
@Component
public class RefusalAnswers {

    private final EntryTable entries;
    private final HandInTable handIns;
    private final ScreeningStepTable steps;
    private final ScreeningSetupTable setups;
    private final Contests contests;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    RefusalAnswers(
            EntryTable entries,
            HandInTable handIns,
            ScreeningStepTable steps,
            ScreeningSetupTable setups,
            Contests contests,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.handIns = handIns;
        this.steps = steps;
        this.setups = setups;
        this.contests = contests;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public Outcome<Entry> answer(UUID key, String words, Viewer viewer) {
        Entry entry = entries.locked(key).filter(e -> e.isOwnedBy(viewer)).orElse(null);
        UUID account = viewer.accountKey().orElse(null);
        if (entry == null || account == null) {
            return Outcome.refused(CommonRefusal.NOT_FOUND);
        }
        return TextRules.reason(words).flatMap(said -> answer(entry, said, account));
    }

    private Outcome<Entry> answer(Entry entry, String said, UUID account) {
        if (said.isEmpty()) {
            return Outcome.refused(Refusal.of(ANSWER_MISSING).at("words"));
        }
        Contest contest = contests.byKey(entry.contest()).orElseThrow();
        List<Refusal> refusals =
                CorrectionRules.answer(
                        entry,
                        contest,
                        steps.of(entry.key()),
                        setups.of(entry.contest()).answerDays(),
                        clock.now());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        steps.insert(
                new ScreeningStep(
                        entry.key(),
                        ScreeningStepKind.ANSWER,
                        ScreeningLook.FIRST,
                        Instant.EPOCH,
                        account,
                        said,
                        null,
                        entry.revision(),
                        null,
                        List.of(),
                        null));
        Entry waiting = handIns.unscreen(entry.key());
        events.publishEvent(
                new AuditedEvent(
                        "entry.refusal-answered",
                        entry.contest(),
                        account,
                        entry.key(),
                        Map.of("number", String.valueOf(entry.number()))));
        return Outcome.done(waiting);
    }
}
