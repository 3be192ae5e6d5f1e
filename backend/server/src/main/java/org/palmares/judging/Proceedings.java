// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import static java.util.stream.Collectors.toSet;

import org.palmares.account.Viewer;
import org.palmares.contest.Calendars;
import org.palmares.contest.Contest;
import org.palmares.contest.ContestRefusal;
import org.palmares.contest.Contests;
import org.palmares.contest.Member;
import org.palmares.contest.Members;
import org.palmares.contest.Role;
import org.palmares.judging.JudgingProgress.OfJuror;
import org.palmares.judging.rules.Ends;
import org.palmares.judging.store.PanelTable;
import org.palmares.judging.store.ProgressTable;
import org.palmares.judging.store.ProgressTable.Counted;
import org.palmares.judging.store.ScoreSealTable;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How judging proceeds, and its early end. */
@Component
public class Proceedings {

    private final Contests contests;
    private final Calendars calendars;
    private final Members members;
    private final RequiredSheets required;
    private final PanelTable panels;
    private final ProgressTable progress;
    private final ScoreSealTable seals;
    private final DatabaseClock clock;

    Proceedings(
            Contests contests,
            Calendars calendars,
            Members members,
            RequiredSheets required,
            PanelTable panels,
            ProgressTable progress,
            ScoreSealTable seals,
            DatabaseClock clock) {
        this.contests = contests;
        this.calendars = calendars;
        this.members = members;
        this.required = required;
        this.panels = panels;
        this.progress = progress;
        this.seals = seals;
        this.clock = clock;
    }

    /** Constant statements; a few more for each contest of the viewer's whose sheets are all in. */
    public Map<UUID, JudgingProgress> of(Collection<Contest> of, Viewer viewer) {
        List<UUID> keys = of.stream().map(Contest::key).distinct().toList();
        Map<UUID, List<OfJuror>> jurors = jurors(keys);
        Map<UUID, ScoreSheetSeal> sealed = seals.of(keys);
        Map<UUID, Set<Role>> roles = members.roles(keys, viewer);
        Instant now = clock.now();
        Map<UUID, JudgingProgress> found = new HashMap<>();
        for (Contest contest : of) {
            List<OfJuror> counted = jurors.getOrDefault(contest.key(), List.of());
            ScoreSheetSeal seal = sealed.get(contest.key());
            Set<Role> mine = roles.getOrDefault(contest.key(), Set.of());
            boolean organiser = mine.contains(Role.ORGANISER);
            boolean follows = Role.oversee(mine) || mine.contains(Role.JURY_CHAIR);
            boolean judging = contest.calendar().judging().isOpen(now);
            found.put(
                    contest.key(),
                    new JudgingProgress(
                            follows ? counted : null,
                            counted.stream().mapToInt(OfJuror::assigned).sum(),
                            counted.stream().mapToInt(OfJuror::submitted).sum(),
                            seal == null ? null : seal.sealedAt(),
                            organiser && judging && isComplete(contest, counted)));
        }
        return found;
    }

    /** Those who are jurors still, in the order of their seats. */
    private Map<UUID, List<OfJuror>> jurors(List<UUID> contests) {
        Map<UUID, List<Member>> present = members.of(contests, Role.JUROR);
        Map<UUID, List<OfJuror>> jurors = new HashMap<>();
        progress.of(contests)
                .forEach(
                        (contest, counted) -> {
                            Set<UUID> accounts =
                                    present.getOrDefault(contest, List.of()).stream()
                                            .map(Member::account)
                                            .collect(toSet());
                            jurors.put(
                                    contest,
                                    counted.stream()
                                            .filter(one -> one.round() == PanelRounds.FINAL)
                                            .filter(one -> accounts.contains(one.juror()))
                                            .map(Proceedings::ofJuror)
                                            .toList());
                        });
        return jurors;
    }

    /** Ends judging now; only while it is open and when every sheet that it asks for is in. */
    @Transactional
    public Outcome<Contest> closeEarly(Viewer viewer, UUID contestKey) {
        UUID actor = viewer.accountKey().orElse(null);
        if (actor == null || !members.isOrganiser(contestKey, viewer)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        panels.holdAlone(contestKey);
        Contest contest = contests.byKey(contestKey).orElseThrow();
        JudgingRefusal refusal = Ends.ofMarking(contest.calendar(), clock.now()).orElse(null);
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        RequiredSheets.Required sheets = required.of(contest, PanelRounds.FINAL);
        if (sheets.all().isEmpty()) {
            return Outcome.refused(JudgingRefusal.JURORS_MISSING);
        }
        return sheets.missing().isEmpty()
                ? calendars.closeJudging(contestKey, actor)
                : Outcome.refused(JudgingRefusal.SHEETS_MISSING, sheets.missing().size());
    }

    // The counts are known already; only where they agree is it worth asking the works.
    private boolean isComplete(Contest contest, List<OfJuror> counted) {
        if (counted.isEmpty() || counted.stream().anyMatch(j -> j.submitted() < j.assigned())) {
            return false;
        }
        return required.of(contest, PanelRounds.FINAL).missing().isEmpty();
    }

    private static OfJuror ofJuror(Counted counted) {
        return new OfJuror(counted.juror(), counted.assigned(), counted.submitted());
    }
}
