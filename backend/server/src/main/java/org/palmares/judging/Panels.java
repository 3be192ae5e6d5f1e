// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.CalendarChanged;
import org.palmares.contest.Contest;
import org.palmares.contest.ContestRefusal;
import org.palmares.contest.Contests;
import org.palmares.contest.Members;
import org.palmares.contest.Window;
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
import org.palmares.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.security.SecureRandom;
import java.time.Instant;
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
    private final CompetingWorks competing;
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
            CompetingWorks competing,
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
        this.competing = competing;
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
        return assign(contestKey, PanelRounds.FINAL, viewer);
    }

    /**
     * The same in one round, with the works that the round before has left.
     *
     * @param round the preliminary round, from 1, or {@link PanelRounds#FINAL}
     */
    @Transactional
    public Outcome<Contest> assign(UUID contestKey, int round, Viewer viewer) {
        Contest contest = contests.byKey(contestKey).orElse(null);
        if (contest == null || !members.isOrganiser(contestKey, viewer)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        panels.holdAlone(contestKey);
        List<UUID> jurors = required.jurors(contestKey, round);
        List<Entry> accepted = competing.of(contest, round);
        Refusal refusal = refusal(contest, round, jurors, accepted);
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        panels.seat(contestKey, round, jurors);
        giveCodes(contestKey, round, accepted);
        int added =
                assignments.insert(
                        contestKey, round, List.copyOf(RequiredSheets.pairs(accepted, jurors)));
        grant(contest);
        if (added > 0) {
            events.publishEvent(
                    new AuditedEvent(
                            "panel.assigned",
                            contestKey,
                            viewer.accountKey().orElse(null),
                            null,
                            Map.of(
                                    "added", String.valueOf(added),
                                    "round", String.valueOf(round))));
        }
        return Outcome.done(contest);
    }

    private @Nullable Refusal refusal(
            Contest contest, int round, List<UUID> jurors, List<Entry> accepted) {
        Window window = PanelRounds.window(contest, round).orElse(null);
        if (window == null) {
            return Refusal.of(JudgingRefusal.ROUND_UNKNOWN);
        }
        if (contest.openedAt() == null) {
            return Refusal.of(JudgingRefusal.CONTEST_NOT_OPEN);
        }
        if (seals.of(contest.key(), round).isPresent()) {
            return Refusal.of(JudgingRefusal.SHEETS_SEALED);
        }
        if (window.isClosed(clock.now())) {
            return Refusal.of(JudgingRefusal.JUDGING_CLOSED);
        }
        if (!competing.areKnown(contest, round)) {
            return before(contest, round);
        }
        if (jurors.isEmpty()) {
            return Refusal.of(JudgingRefusal.JURORS_MISSING);
        }
        return accepted.isEmpty() ? Refusal.of(JudgingRefusal.WORKS_MISSING) : null;
    }

    private static Refusal before(Contest contest, int round) {
        int before = requireNonNull(PanelRounds.before(contest, round));
        return Refusal.of(
                JudgingRefusal.ROUND_BEFORE_NOT_CONFIRMED,
                contest.round(before).orElseThrow().name());
    }

    private void giveCodes(UUID contest, int round, List<Entry> accepted) {
        Set<UUID> coded = works.entries(contest, round);
        for (Entry work : accepted) {
            boolean done = coded.contains(work.key());
            while (!done) {
                String code = BlindCode.draw(chance, accepted.size());
                done = works.insert(contest, round, work.key(), work.category(), code);
            }
        }
    }

    private void grant(Contest contest) {
        PanelRounds.of(contest).forEach(round -> grant(contest, round));
    }

    // Rounds come in their order, so that who judges in several reads until the last one closes.
    private void grant(Contest contest, int round) {
        Instant until = PanelRounds.window(contest, round).orElseThrow().closes();
        assignments
                .works(contest.key(), round)
                .forEach((juror, read) -> readers.grant(read, juror, until));
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
