// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import org.palmares.account.Viewer;
import org.palmares.contest.Members;
import org.palmares.contest.PreliminaryRound;
import org.palmares.contest.Role;
import org.palmares.judging.JudgingProgress.OfJuror;
import org.palmares.judging.store.ProgressTable;
import org.palmares.judging.store.ProgressTable.Counted;
import org.palmares.judging.store.ScoreSealTable;
import org.palmares.judging.store.ShortlistTable;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How preliminary rounds proceed. */
@Component
public class RoundProgress {

    private record Key(UUID contest, int round) {}

    private final Members members;
    private final ProgressTable progress;
    private final ScoreSealTable seals;
    private final ShortlistTable shortlists;

    RoundProgress(
            Members members,
            ProgressTable progress,
            ScoreSealTable seals,
            ShortlistTable shortlists) {
        this.members = members;
        this.progress = progress;
        this.seals = seals;
        this.shortlists = shortlists;
    }

    /** The same few statements, however many rounds of however many contests. */
    public Map<PreliminaryRound, RoundProceedings> of(
            Collection<PreliminaryRound> rounds, Viewer viewer) {
        List<UUID> contests = rounds.stream().map(PreliminaryRound::contest).distinct().toList();
        Map<UUID, Set<Role>> roles = members.roles(contests, viewer);
        Map<UUID, List<Counted>> counted = progress.of(contests);
        Map<Key, ScoreSheetSeal> sealed = new HashMap<>();
        seals.all(contests).forEach(one -> sealed.put(new Key(one.contest(), one.round()), one));
        Map<Key, RoundConfirmation> confirmed = new HashMap<>();
        shortlists
                .confirmations(contests)
                .forEach(one -> confirmed.put(new Key(one.contest(), one.round()), one));
        Map<PreliminaryRound, RoundProceedings> found = new HashMap<>();
        for (PreliminaryRound round : rounds) {
            Key key = new Key(round.contest(), round.number());
            List<OfJuror> jurors =
                    counted.getOrDefault(round.contest(), List.of()).stream()
                            .filter(one -> one.round() == round.number())
                            .map(one -> new OfJuror(one.juror(), one.assigned(), one.submitted()))
                            .toList();
            boolean oversees = Role.oversee(roles.getOrDefault(round.contest(), Set.of()));
            RoundConfirmation end = confirmed.get(key);
            found.put(
                    round,
                    new RoundProceedings(
                            oversees ? jurors : null,
                            jurors.stream().mapToInt(OfJuror::assigned).sum(),
                            jurors.stream().mapToInt(OfJuror::submitted).sum(),
                            oversees ? sealed.get(key) : null,
                            end == null ? null : end.confirmedAt(),
                            end == null ? null : end.works()));
        }
        return found;
    }
}
