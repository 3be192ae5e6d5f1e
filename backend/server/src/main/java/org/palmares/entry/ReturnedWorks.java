// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.contest.IntakeGraces;
import org.palmares.entry.rules.IntakeRules;
import org.palmares.entry.store.EntryTable;
import org.palmares.entry.store.HandInTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.DatabaseClock;
import org.palmares.media.HeldFile;
import org.palmares.media.MediaFiles;
import org.palmares.media.MediaRefusal;
import org.palmares.media.MediaRefused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A work may be handed in while its file is still being checked. Where the file is refused later,
 * the work goes back to its owner's desk as long as another file can be sent; after that the
 * screeners have the word. Where an older file stands, the work stays handed in with it.
 */
@Component
class ReturnedWorks {

    private final EntryTable table;
    private final HandInTable handIns;
    private final Contests contests;
    private final IntakeGraces graces;
    private final Works works;
    private final MediaFiles files;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    ReturnedWorks(
            EntryTable table,
            HandInTable handIns,
            Contests contests,
            IntakeGraces graces,
            Works works,
            MediaFiles files,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.handIns = handIns;
        this.contests = contests;
        this.graces = graces;
        this.works = works;
        this.files = files;
        this.clock = clock;
        this.events = events;
    }

    @ApplicationModuleListener
    void on(MediaRefused refused) {
        works.entryOf(refused.owner())
                .flatMap(table::locked)
                .filter(entry -> entry.state() == EntryState.SUBMITTED)
                .filter(_ -> isItsFile(refused))
                .filter(entry -> canBeSentAgain(entry, refused))
                .ifPresent(entry -> giveBack(entry, refused));
    }

    private boolean isItsFile(MediaRefused refused) {
        HeldFile held = files.heldBy(List.of(refused.owner())).get(refused.owner());
        return held != null && held.standing().key().equals(refused.media());
    }

    private boolean canBeSentAgain(Entry entry, MediaRefused refused) {
        Contest contest = contests.byKey(entry.contest()).orElseThrow();
        Instant now = clock.now();
        // After the end the announced bytes alone are taken, and these were others.
        return IntakeRules.window(contest, entry.category(), now).isEmpty()
                || refused.reason() == MediaRefusal.FILE_NOT_AS_ANNOUNCED
                        && now.isBefore(graces.end(contest, entry.category()));
    }

    private void giveBack(Entry entry, MediaRefused refused) {
        handIns.giveBack(entry.key());
        events.publishEvent(
                new AuditedEvent(
                        "entry.returned",
                        entry.contest(),
                        null,
                        entry.key(),
                        Map.of("reason", refused.reason().name())));
    }
}
