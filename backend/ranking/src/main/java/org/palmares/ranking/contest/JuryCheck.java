// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.contest;

import org.palmares.ranking.Criterion;
import org.palmares.ranking.Scale;
import org.palmares.ranking.contest.JuryPart.HandedIn;
import org.palmares.ranking.contest.JuryPart.MissingMark;
import org.palmares.ranking.contest.JuryPart.MissingSheet;
import org.palmares.ranking.contest.JuryPart.Recusal;
import org.palmares.ranking.contest.JuryPart.Rescale;
import org.palmares.ranking.contest.JuryPart.Weighting;
import org.palmares.ranking.method.Nature;
import org.palmares.ranking.method.Sum;
import org.palmares.ranking.reason.ContestReason;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.ReasonCode;
import org.palmares.ranking.reason.Reasons;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every reason why a jury's rules cannot work. */
final class JuryCheck {

    private final JuryPart jury;
    private final String path;
    private final Reasons reasons = new Reasons();

    private JuryCheck(JuryPart jury, String path) {
        this.jury = jury;
        this.path = path;
    }

    static List<Reason> reasonsAgainst(JuryPart jury, String path) {
        JuryCheck check = new JuryCheck(jury, path);
        check.criteria();
        // Nothing sensible can be said of figures whose scales are not sound.
        if (check.reasons.isEmpty()) {
            check.ranks();
            check.absence();
            check.levels();
        }
        return check.reasons.found();
    }

    private void criteria() {
        Set<String> ids = new HashSet<>();
        for (Criterion criterion : jury.criteria()) {
            String id = criterion.id();
            reasons.refuseIf(!Criterion.isId(id), ReasonCode.CRITERION_ID_UNFIT, id);
            reasons.refuseIf(!ids.add(id), ReasonCode.CRITERION_TWICE, id);
            reasons.refuseIf(
                    criterion.weight().signum() < 0,
                    ReasonCode.WEIGHT_NEGATIVE,
                    id,
                    criterion.weight().text());
            reasons.refuseIf(!criterion.scale().isSound(), ReasonCode.SCALE_UNFIT, id);
        }
        boolean none = jury.criteria().isEmpty();
        reasons.refuseIf(none, ReasonCode.NO_CRITERIA);
        reasons.refuseIf(
                !none && jury.totalWeight().signum() == 0, ReasonCode.CRITERIA_WEIGH_NOTHING);
    }

    private void ranks() {
        if (jury.handedIn() == HandedIn.RANKS) {
            Scale scale = jury.criteria().get(0).scale();
            boolean fromOne = scale.min().equals(scale.step()) && scale.step().text().equals("1");
            reasons.refuseIf(
                    jury.criteria().size() > 1
                            || !jury.sheetsFirst()
                            || jury.weighting() != Weighting.WEIGHTED_MEAN
                            || !fromOne,
                    ContestReason.RANKS_NEED_ONE_CRITERION,
                    path);
            reasons.refuseIf(
                    jury.missingMark() == MissingMark.LEAST_MARK,
                    ContestReason.LEAST_MARK_IS_THE_BEST_RANK,
                    path);
        } else {
            reasons.refuseIf(
                    jury.missingMark() == MissingMark.UNRANKED,
                    ContestReason.UNRANKED_NEEDS_RANKS,
                    path);
        }
    }

    private void absence() {
        reasons.refuseIf(
                jury.missingMark() == MissingMark.PRESENT_MARKS && jury.sheetsFirst(),
                ReasonCode.PRESENT_MARKS_NEED_CRITERIA_FIRST);
        boolean complete =
                jury.missingSheet() == MissingSheet.REFUSE
                        && jury.recusal() == Recusal.MEAN_OF_OTHERS
                        && jury.missingMark() != MissingMark.EXCLUDE_SHEET
                        && jury.missingMark() != MissingMark.PRESENT_MARKS;
        Nature scaled = jury.jurors().scaling().after(jury.sheets());
        reasons.refuseIf(
                scaled.lowerIsBetter() && jury.jurors().joining() instanceof Sum && !complete,
                ContestReason.ABSENCE_WOULD_WIN,
                path + ".jurors");
        Nature ofPanels = jury.jurors().after(jury.sheets());
        jury.panels()
                .ifPresent(
                        level ->
                                reasons.refuseIf(
                                        level.scaling().after(ofPanels).lowerIsBetter()
                                                && level.joining() instanceof Sum,
                                        ContestReason.ABSENCE_WOULD_WIN,
                                        path + ".panels"));
        jury.barredBy()
                .ifPresent(
                        jurors ->
                                reasons.refuseIf(jurors < 1, ContestReason.BARRED_BY_NOBODY, path));
    }

    private void levels() {
        Nature sheets = jury.sheets();
        reasons.addAll(jury.jurors().reasonsAgainst(path + ".jurors", sheets));
        Nature ofPanels = jury.jurors().after(sheets);
        jury.panels()
                .ifPresent(
                        level -> reasons.addAll(level.reasonsAgainst(path + ".panels", ofPanels)));
        int least = jury.jurors().joining().least();
        reasons.refuseIf(jury.quorum() < 1, ReasonCode.QUORUM_UNFIT, jury.quorum(), 1);
        reasons.refuseIf(jury.quorum() < least, ReasonCode.TRIM_ABOVE_QUORUM, least, jury.quorum());
        reasons.refuseIf(
                jury.rescale() == Rescale.RAW_RANGE
                        && (!jury.sheetsFirst() || jury.panels().isPresent()),
                ContestReason.RESCALE_NEEDS_SHEETS,
                path);
        reasons.refuseIf(
                jury.rescale() == Rescale.RAW_RANGE
                        && jury.joined(sheets).lowerIsBetter() != sheets.lowerIsBetter(),
                ContestReason.RESCALE_TURNS_AROUND,
                path);
    }
}
