// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.CalendarChanged;
import org.palmares.contest.Contest;
import org.palmares.contest.ContestRefusal;
import org.palmares.contest.Contests;
import org.palmares.contest.Members;
import org.palmares.entry.Entries;
import org.palmares.entry.Entry;
import org.palmares.entry.EntryAdmitted;
import org.palmares.entry.EntryLeft;
import org.palmares.entry.Readers;
import org.palmares.judging.rules.BlindCode;
import org.palmares.judging.store.AssignmentTable;
import org.palmares.judging.store.BlindWorkTable;
import org.palmares.judging.store.PanelTable;
import org.palmares.judging.store.ScoreSealTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Who judges which works of a contest. */
@Component
public class Panels {

    private final RandomGenerator chance = new SecureRandom();
    private final Contests contests;
    private final Members members;
    private final Entries entries;
    private final Readers readers;
    private final RequiredSheets required;
    private final PanelTable panels;
    private final BlindWorkTable works;
    private final AssignmentTable assignments;
    private final ScoreSealTable seals;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Panels(
            Contests contests,
            Members members,
            Entries entries,
            Readers readers,
            RequiredSheets required,
            PanelTable panels,
            BlindWorkTable works,
            AssignmentTable assignments,
            ScoreSealTable seals,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.contests = contests;
        this.members = members;
        this.entries = entries;
        this.readers = readers;
        this.required = required;
        this.panels = panels;
        this.works = works;
        this.assignments = assignments;
        this.seals = seals;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Gives every accepted work to every juror but its maker, lets them read it until judging
     * closes, and keeps what was given before.
     */
    @Transactional
    public Outcome<Contest> assign(UUID contestKey, Viewer viewer) {
        Contest contest = contests.byKey(contestKey).orElse(null);
        if (contest == null || !members.isOrganiser(contestKey, viewer)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        panels.holdAlone(contestKey);
        List<UUID> jurors = required.jurors(contestKey);
        List<Entry> accepted = entries.accepted(contestKey);
        JudgingRefusal refusal = refusal(contest, jurors, accepted);
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        panels.seat(contestKey, jurors);
        giveCodes(contestKey, accepted);
        int added =
                assignments.insert(contestKey, List.copyOf(RequiredSheets.pairs(accepted, jurors)));
        grant(contest);
        if (added > 0) {
            events.publishEvent(
                    new AuditedEvent(
                            "panel.assigned",
                            contestKey,
                            viewer.accountKey().orElse(null),
                            null,
                            Map.of("added", String.valueOf(added))));
        }
        return Outcome.done(contest);
    }

    private @Nullable JudgingRefusal refusal(
            Contest contest, List<UUID> jurors, List<Entry> accepted) {
        if (contest.openedAt() == null) {
            return JudgingRefusal.CONTEST_NOT_OPEN;
        }
        if (seals.of(contest.key()).isPresent()) {
            return JudgingRefusal.SHEETS_SEALED;
        }
        if (contest.calendar().judging().isClosed(clock.now())) {
            return JudgingRefusal.JUDGING_CLOSED;
        }
        if (jurors.isEmpty()) {
            return JudgingRefusal.JURORS_MISSING;
        }
        return accepted.isEmpty() ? JudgingRefusal.WORKS_MISSING : null;
    }

    private void giveCodes(UUID contest, List<Entry> accepted) {
        Set<UUID> coded = works.entries(contest);
        for (Entry work : accepted) {
            boolean done = coded.contains(work.key());
            while (!done) {
                String code = BlindCode.draw(chance, accepted.size());
                done = works.insert(contest, work.key(), work.category(), code);
            }
        }
    }

    private void grant(Contest contest) {
        assignments
                .works(contest.key())
                .forEach(
                        (juror, read) ->
                                readers.grant(read, juror, contest.calendar().judging().closes()));
    }

    @EventListener
    void on(CalendarChanged changed) {
        if (panels.has(changed.contest().key())) {
            grant(changed.contest());
        }
    }

    @EventListener
    void on(EntryLeft left) {
        works.leave(left.entry().key());
    }

    @EventListener
    void on(EntryAdmitted admitted) {
        works.comeBack(admitted.entry().key());
    }
}
