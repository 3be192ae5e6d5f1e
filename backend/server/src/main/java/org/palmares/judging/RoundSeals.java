// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.ContestRefusal;
import org.palmares.contest.Contests;
import org.palmares.contest.LockedRuleSets;
import org.palmares.contest.Members;
import org.palmares.contest.PreliminaryRound;
import org.palmares.entry.Entries;
import org.palmares.judging.rules.Ends;
import org.palmares.judging.store.PanelTable;
import org.palmares.judging.store.RoundSealTable;
import org.palmares.judging.store.ScoreSealTable;
import org.palmares.judging.store.ShortlistTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.ranking.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The end of a preliminary round: its sheets as they count, and the shortlist that follows. */
@Component
public class RoundSeals {

    private final Contests contests;
    private final Members members;
    private final Entries entries;
    private final CompetingWorks competing;
    private final RequiredSheets required;
    private final LockedRuleSets rules;
    private final PanelTable panels;
    private final ScoreSealTable seals;
    private final RoundSealTable rounds;
    private final ShortlistTable shortlists;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    RoundSeals(
            Contests contests,
            Members members,
            Entries entries,
            CompetingWorks competing,
            RequiredSheets required,
            LockedRuleSets rules,
            PanelTable panels,
            ScoreSealTable seals,
            RoundSealTable rounds,
            ShortlistTable shortlists,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.contests = contests;
        this.members = members;
        this.entries = entries;
        this.competing = competing;
        this.required = required;
        this.rules = rules;
        this.panels = panels;
        this.seals = seals;
        this.rounds = rounds;
        this.shortlists = shortlists;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Seals every sheet that is in and works out which works go on. While the round is open only
     * when nothing is missing; sealing again is sealing once.
     *
     * @param acceptMissing after the round's end, seals although sheets are missing, and records
     *     which
     */
    @Transactional
    public Outcome<Contest> seal(
            Viewer viewer, UUID contestKey, int number, boolean acceptMissing) {
        UUID actor = viewer.accountKey().orElse(null);
        if (actor == null || !members.isOrganiser(contestKey, viewer)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        panels.holdAlone(contestKey);
        Contest contest = contests.byKey(contestKey).orElseThrow();
        PreliminaryRound round = contest.round(number).orElse(null);
        if (round == null) {
            return Outcome.refused(JudgingRefusal.ROUND_UNKNOWN);
        }
        if (seals.of(contestKey, number).isPresent()) {
            return Outcome.done(contest);
        }
        RequiredSheets.Required sheets = required.of(contest, number);
        Refusal early = early(contest, round, sheets, acceptMissing).orElse(null);
        if (early != null) {
            return Outcome.refused(early);
        }
        seal(contest, round, actor, sheets);
        return Outcome.done(contest);
    }

    private Optional<Refusal> early(
            Contest contest,
            PreliminaryRound round,
            RequiredSheets.Required sheets,
            boolean acceptMissing) {
        boolean over = round.window().isClosed(clock.now());
        JudgingRefusal notOpen = Ends.ofMarking(round.window(), clock.now()).orElse(null);
        if (!over && notOpen != null) {
            return Optional.of(Refusal.of(notOpen));
        }
        int waiting = round.number() == 1 ? entries.waiting(contest.key()) : 0;
        if (waiting > 0) {
            return Optional.of(Refusal.of(JudgingRefusal.ROUND_WORKS_IN_SCREENING, waiting));
        }
        if (!competing.areKnown(contest, round.number()) || sheets.all().isEmpty()) {
            return Optional.of(Refusal.of(JudgingRefusal.WORKS_MISSING));
        }
        if (sheets.missing().isEmpty() || over && acceptMissing) {
            return Optional.empty();
        }
        return Optional.of(
                over
                        ? Refusal.of(JudgingRefusal.SHEETS_MISSING, sheets.missing().size())
                        : Refusal.of(JudgingRefusal.JUDGING_STILL_OPEN));
    }

    private void seal(
            Contest contest, PreliminaryRound round, UUID actor, RequiredSheets.Required sheets) {
        UUID key = contest.key();
        int number = round.number();
        int sealed = seals.sealSheets(key, number, sheets.in());
        if (sealed != sheets.in().size()) {
            throw new IllegalStateException(
                    "%d sheets are in, %d rows sealed".formatted(sheets.in().size(), sealed));
        }
        SealedRound found = new SealedRound(seals.marks(key, number), rounds.verdicts(key, number));
        String lines = RoundSealTable.lines(found.marks(), found.verdicts());
        String digest = Sha256.hex(lines.getBytes(UTF_8));
        seals.insert(key, number, actor, sealed, sheets.missing(), digest);
        List<RoundWork> works =
                found.works(
                        contest, round, rules.cuts(contest, round), competing.of(contest, number));
        shortlists.insert(works);
        events.publishEvent(
                new AuditedEvent(
                        "round.sealed",
                        key,
                        actor,
                        null,
                        Map.of(
                                "round", round.name().vi(),
                                "sheets", String.valueOf(sealed),
                                "missing", String.valueOf(sheets.missing().size()),
                                "passed", passed(works),
                                "digest", digest)));
    }

    private static String passed(List<RoundWork> works) {
        return String.valueOf(works.stream().filter(RoundWork::passed).count());
    }
}
