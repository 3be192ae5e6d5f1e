// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.contest;

import org.palmares.ranking.Criterion;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.method.Nature;
import org.palmares.ranking.reason.ContestReason;
import org.palmares.ranking.reason.MethodReason;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.ReasonCode;
import org.palmares.ranking.reason.Reasons;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every reason why a ranking cannot be made of what its round and those before it have. */
final class RankingCheck {

    private static final String COMMITMENT = "[0-9a-f]{64}";

    private final ContestRules rules;
    private final Round round;
    private final RankingRules ranking;
    private final Map<Ref, Nature> natures;
    private final String path;
    private final Reasons reasons = new Reasons();
    private Nature nature = Nature.POINTS;

    /**
     * @param natures of everything that was made before it
     */
    RankingCheck(ContestRules rules, Round round, RankingRules ranking, Map<Ref, Nature> natures) {
        this.rules = rules;
        this.round = round;
        this.ranking = ranking;
        this.natures = natures;
        this.path = round.id() + "/" + ranking.id();
        total();
        thresholds();
        tieBreaks();
        ranking.awards()
                .ifPresent(
                        awards ->
                                reasons.addAll(
                                        awards.reasonsAgainst(
                                                path + ".awards", nature.lowerIsBetter())));
    }

    List<Reason> reasons() {
        return reasons.found();
    }

    /** What is known of the totals. */
    Nature nature() {
        return nature;
    }

    private Optional<Nature> known(String where, Ref ref) {
        Optional<Nature> found = Optional.ofNullable(natures.get(ref.from(round.id())));
        reasons.refuseIf(found.isEmpty(), ContestReason.REF_UNKNOWN, where, ref);
        return found;
    }

    private void total() {
        List<Nature> terms = new ArrayList<>();
        Fraction greatest = Fraction.ZERO;
        boolean bounded = true;
        for (Term term : ranking.total().terms()) {
            String where = path + ".total." + term.of();
            reasons.refuseIf(
                    term.weight().signum() < 0,
                    ReasonCode.WEIGHT_NEGATIVE,
                    where,
                    term.weight().text());
            Nature before = known(where, term.of()).orElse(Nature.POINTS).ofOneRater();
            reasons.addAll(term.normalisation().reasonsAgainst(where + ".normalisation", before));
            Nature after = term.normalisation().after(before);
            terms.add(after);
            bounded &= after.greatest().isPresent();
            greatest = greatest.plus(after.greatest().orElse(Fraction.ZERO).times(term.weight()));
        }
        boolean weighs = ranking.total().totalWeight().signum() > 0;
        reasons.refuseIf(!weighs, ContestReason.TERMS_WEIGH_NOTHING, path);
        boolean lower = terms.stream().anyMatch(Nature::lowerIsBetter);
        reasons.refuseIf(
                lower && !terms.stream().allMatch(Nature::lowerIsBetter),
                MethodReason.DIRECTIONS_DIFFER,
                path + ".total");
        nature =
                new Nature(
                        lower,
                        terms.stream().anyMatch(Nature::mayBeNegative),
                        bounded && weighs
                                ? Optional.of(ranking.total().of(greatest))
                                : Optional.empty(),
                        false,
                        false);
        ranking.nearTie()
                .ifPresent(
                        within ->
                                reasons.refuseIf(
                                        within.signum() <= 0,
                                        MethodReason.PARAMETER_UNFIT,
                                        path,
                                        "nearTie",
                                        within));
    }

    private void thresholds() {
        for (Threshold threshold : ranking.thresholds()) {
            if (!threshold.of().equals(new Ref("", ranking.id()))) {
                known(path + ".thresholds", threshold.of());
            }
        }
    }

    private void tieBreaks() {
        Set<TieBreaker> seen = new HashSet<>();
        String last = "";
        for (TieBreaker tieBreak : ranking.tieBreaks()) {
            reasons.refuseIf(!seen.add(tieBreak), ReasonCode.TIE_BREAK_TWICE, tieBreak.by());
            reasons.refuseIf(
                    !last.isEmpty(), ReasonCode.TIE_BREAK_UNREACHABLE, last, tieBreak.by());
            last = tieBreak.isLast() ? tieBreak.by() : last;
            tieBreak.asks()
                    .filter(ref -> known(path + ".tieBreaks", ref).isPresent())
                    .ifPresent(ref -> asks(tieBreak, ref));
            if (tieBreak instanceof TieBreaker.ByLot lot) {
                reasons.refuseIf(
                        !lot.commitment().matches(COMMITMENT),
                        ContestReason.COMMITMENT_UNFIT,
                        path);
            }
        }
        reasons.refuseIf(
                ranking.places() == Places.STRICT && last.isEmpty(),
                ContestReason.STRICT_NEEDS_LAST_RESORT,
                path);
    }

    private void asks(TieBreaker tieBreak, Ref ref) {
        Optional<Part> part = part(ref.from(round.id()));
        Optional<JuryPart> jury = part.filter(JuryPart.class::isInstance).map(JuryPart.class::cast);
        if (tieBreak instanceof TieBreaker.ByCriterion one) {
            reasons.refuseIf(
                    jury.isEmpty()
                            || jury.get().criteria().stream()
                                    .map(Criterion::id)
                                    .noneMatch(one.criterion()::equals),
                    ReasonCode.TIE_BREAK_CRITERION_UNKNOWN,
                    one.criterion());
        } else if (tieBreak instanceof TieBreaker.ByMarks) {
            reasons.refuseIf(
                    jury.isEmpty()
                            || jury.get().criteria().stream()
                                            .map(Criterion::scale)
                                            .distinct()
                                            .count()
                                    > 1,
                    ReasonCode.COUNTBACK_NEEDS_ONE_SCALE);
        } else if (!(tieBreak instanceof TieBreaker.ByFigure)) {
            boolean raters =
                    jury.map(JuryPart::sheetsFirst)
                            .orElse(part.filter(VotesPart.class::isInstance).isPresent());
            reasons.refuseIf(!raters, ContestReason.TIE_BREAK_NEEDS_RATERS, tieBreak.by(), ref);
        }
    }

    private Optional<Part> part(Ref ref) {
        return rules.rounds().stream()
                .filter(one -> one.id().equals(ref.round()))
                .findFirst()
                .flatMap(one -> one.part(ref.name()));
    }
}
