// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import static org.palmares.judging.PanelRounds.FINAL;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.ContestRefusal;
import org.palmares.contest.Contests;
import org.palmares.contest.Members;
import org.palmares.judging.rules.Ends;
import org.palmares.judging.store.PanelTable;
import org.palmares.judging.store.RoundSealTable;
import org.palmares.judging.store.ScoreSealTable;
import org.palmares.judging.store.ScoreSealTable.SealedMark;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.Outcome;
import org.palmares.ranking.Sha256;
import org.palmares.voting.PublicTallies;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The last end before the standing: the score sheets as they will be counted. */
@Component
public class ScoreSheetSeals {

    private final Contests contests;
    private final Members members;
    private final PublicTallies tallies;
    private final RequiredSheets required;
    private final PanelTable panels;
    private final ScoreSealTable seals;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    ScoreSheetSeals(
            Contests contests,
            Members members,
            PublicTallies tallies,
            RequiredSheets required,
            PanelTable panels,
            ScoreSealTable seals,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.contests = contests;
        this.members = members;
        this.tallies = tallies;
        this.required = required;
        this.panels = panels;
        this.seals = seals;
        this.clock = clock;
        this.events = events;
    }

    public Optional<ScoreSheetSeal> of(UUID contest) {
        return seals.of(contest);
    }

    /**
     * Seals every sheet that is in. Only after voting has closed, its tally is sealed and judging
     * has closed; sealing again is sealing once.
     *
     * @param acceptMissing seals although sheets are missing, and records which
     */
    @Transactional
    public Outcome<Contest> seal(Viewer viewer, UUID contestKey, boolean acceptMissing) {
        UUID actor = viewer.accountKey().orElse(null);
        if (actor == null || !members.isOrganiser(contestKey, viewer)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        panels.holdAlone(contestKey);
        Contest contest = contests.byKey(contestKey).orElseThrow();
        if (seals.of(contestKey).isPresent()) {
            return Outcome.done(contest);
        }
        boolean tallySealed = tallies.sealed(contestKey).isPresent();
        JudgingRefusal early =
                Ends.before(contest.calendar(), tallySealed, clock.now()).orElse(null);
        if (early != null) {
            return Outcome.refused(early);
        }
        RequiredSheets.Required sheets = required.of(contest, FINAL);
        if (!sheets.missing().isEmpty() && !acceptMissing) {
            return Outcome.refused(JudgingRefusal.SHEETS_MISSING, sheets.missing().size());
        }
        seal(contest, actor, sheets);
        return Outcome.done(contest);
    }

    private void seal(Contest contest, UUID actor, RequiredSheets.Required sheets) {
        int sealed = seals.sealSheets(contest.key(), FINAL, sheets.in());
        List<SealedMark> marks = seals.marks(contest.key(), FINAL);
        long counted = marks.stream().map(m -> m.entry() + " " + m.seat()).distinct().count();
        if (sealed != sheets.in().size() || counted != sealed) {
            throw new IllegalStateException(
                    "%d sheets are in, %d rows sealed, %d of them with marks"
                            .formatted(sheets.in().size(), sealed, counted));
        }
        String digest = Sha256.hex(RoundSealTable.lines(marks, List.of()).getBytes(UTF_8));
        seals.insert(contest.key(), FINAL, actor, sealed, sheets.missing(), digest);
        events.publishEvent(new ScoreSheetsSealed(seals.of(contest.key()).orElseThrow()));
        events.publishEvent(
                new AuditedEvent(
                        "score_sheets.sealed",
                        contest.key(),
                        actor,
                        null,
                        Map.of(
                                "sheets", String.valueOf(sealed),
                                "missing", String.valueOf(sheets.missing().size()),
                                "digest", digest)));
    }
}
