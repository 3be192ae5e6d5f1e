// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.ReasonCode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every reason why a rule set cannot work, found when it is declared and not on results day. */
final class RuleSetCheck {

    /** Characters of a figure in a document. */
    private static final int LONGEST_FIGURE = 30;

    private final RuleSet rules;
    private final List<Reason> reasons = new ArrayList<>();

    private RuleSetCheck(RuleSet rules) {
        this.rules = rules;
    }

    static List<Reason> reasonsAgainst(RuleSet rules) {
        RuleSetCheck check = new RuleSetCheck(rules);
        check.figures();
        check.criteria();
        check.jury();
        check.aggregation();
        check.combination();
        check.tieBreaks();
        check.rounds();
        check.reasons.addAll(rules.tiers().reasonsAgainst());
        rules.periods().ifPresent(periods -> check.reasons.addAll(periods.reasonsAgainst()));
        rules.period().ifPresent(one -> check.reasons.addAll(one.reasonsAgainst(rules)));
        return check.reasons;
    }

    private void refuseIf(boolean wrong, ReasonCode code, Object... figures) {
        if (wrong) {
            reasons.add(Reason.of(code, figures));
        }
    }

    // Marks lie on the scales' steps, so this bounds the text of every mark as well.
    private void figures() {
        List<Fraction> figures = new ArrayList<>();
        for (Criterion criterion : rules.criteria()) {
            figures.add(criterion.weight());
            figures.add(criterion.scale().min());
            figures.add(criterion.scale().max());
            figures.add(criterion.scale().step());
        }
        figures.add(rules.combination().juryWeight());
        figures.add(rules.combination().publicWeight());
        if (rules.combination().method() instanceof PointsMethod.PositionalPoints positional) {
            figures.addAll(positional.list());
        }
        if (rules.jury().aggregation() instanceof Aggregation.ClippedMean clipped) {
            figures.add(clipped.limit());
        }
        rules.rounds().forEach(round -> round.least().ifPresent(figures::add));
        figures.addAll(rules.tiers().weights().values());
        for (Fraction figure : figures) {
            refuseIf(
                    figure.text().length() > LONGEST_FIGURE,
                    ReasonCode.FIGURE_TOO_LONG,
                    figure,
                    LONGEST_FIGURE);
        }
    }

    private void criteria() {
        Set<String> ids = new HashSet<>();
        for (Criterion criterion : rules.criteria()) {
            String id = criterion.id();
            refuseIf(!Criterion.isId(id), ReasonCode.CRITERION_ID_UNFIT, id);
            refuseIf(!ids.add(id), ReasonCode.CRITERION_TWICE, id);
            refuseIf(
                    criterion.weight().signum() < 0,
                    ReasonCode.WEIGHT_NEGATIVE,
                    id,
                    criterion.weight().text());
            refuseIf(!criterion.scale().isSound(), ReasonCode.SCALE_UNFIT, id);
        }
        boolean none = rules.criteria().isEmpty();
        refuseIf(none && rules.combination().juryWeight().signum() != 0, ReasonCode.NO_CRITERIA);
        refuseIf(!none && rules.totalWeight().signum() == 0, ReasonCode.CRITERIA_WEIGH_NOTHING);
    }

    private void jury() {
        JuryRules jury = rules.jury();
        int least = rules.combination().juryWeight().signum() == 0 ? 0 : 1;
        refuseIf(jury.quorum() < least, ReasonCode.QUORUM_UNFIT, jury.quorum(), least);
        refuseIf(
                jury.missing() == JuryRules.Missing.PRESENT_MARKS
                        && jury.order() == JuryRules.Order.SHEETS_FIRST,
                ReasonCode.PRESENT_MARKS_NEED_CRITERIA_FIRST);
    }

    private void aggregation() {
        if (rules.jury().aggregation() instanceof Aggregation.TrimmedMean trimmed) {
            int minimum = trimmed.minimum();
            refuseIf(
                    trimmed.drop() < 1 || minimum - 2L * trimmed.drop() < 1,
                    ReasonCode.TRIM_LEAVES_NOTHING,
                    trimmed.drop(),
                    minimum);
            refuseIf(
                    minimum < 5 && !trimmed.fewerThanFiveAccepted(),
                    ReasonCode.TRIM_UNDER_FIVE,
                    minimum);
            refuseIf(
                    rules.jury().quorum() < minimum,
                    ReasonCode.TRIM_ABOVE_QUORUM,
                    minimum,
                    rules.jury().quorum());
        } else if (rules.jury().aggregation() instanceof Aggregation.ClippedMean clipped) {
            refuseIf(
                    clipped.limit().signum() <= 0,
                    ReasonCode.CLIP_LIMIT_UNFIT,
                    clipped.limit().text());
        }
    }

    private void combination() {
        Combination combination = rules.combination();
        Fraction jury = combination.juryWeight();
        Fraction votes = combination.publicWeight();
        refuseIf(jury.signum() < 0, ReasonCode.WEIGHT_NEGATIVE, "jury", jury.text());
        refuseIf(votes.signum() < 0, ReasonCode.WEIGHT_NEGATIVE, "public", votes.text());
        refuseIf(jury.plus(votes).signum() == 0, ReasonCode.SIDES_WEIGH_NOTHING);
        PointsMethod method = combination.method();
        if (method instanceof PointsMethod.PositionalPoints positional) {
            positional(positional.list());
        } else if (method instanceof PointsMethod.MaxNormalised) {
            refuseIf(
                    rules.jury().aggregation() instanceof Aggregation.Sum,
                    ReasonCode.SUM_HAS_NO_GREATEST,
                    method.method());
            noNegativeScale(method);
        } else if (method instanceof PointsMethod.ShareOfPool) {
            noNegativeScale(method);
        }
    }

    private void positional(List<Fraction> list) {
        refuseIf(list.isEmpty(), ReasonCode.POINTS_EMPTY);
        for (int at = 0; at < list.size(); at++) {
            Fraction next = at + 1 < list.size() ? list.get(at + 1) : Fraction.ZERO;
            refuseIf(
                    list.get(at).compareTo(next) < 0,
                    ReasonCode.POINTS_RISE,
                    list.get(at).text(),
                    next.text());
        }
    }

    private void noNegativeScale(PointsMethod method) {
        for (Criterion criterion : rules.criteria()) {
            refuseIf(
                    criterion.scale().min().signum() < 0,
                    ReasonCode.SCALE_NEGATIVE,
                    criterion.id(),
                    method.method());
        }
    }

    private void tieBreaks() {
        Set<TieBreak> seen = new HashSet<>();
        String last = "";
        for (TieBreak tieBreak : rules.tieBreaks()) {
            refuseIf(!seen.add(tieBreak), ReasonCode.TIE_BREAK_TWICE, tieBreak.code());
            refuseIf(!last.isEmpty(), ReasonCode.TIE_BREAK_UNREACHABLE, last, tieBreak.code());
            if (tieBreak instanceof TieBreak.OfCriterion one) {
                refuseIf(
                        rules.criteria().stream()
                                .noneMatch(known -> known.id().equals(one.criterion())),
                        ReasonCode.TIE_BREAK_CRITERION_UNKNOWN,
                        one.criterion());
            } else if (tieBreak instanceof TieBreak.Countback) {
                refuseIf(
                        rules.criteria().stream().map(Criterion::scale).distinct().count() > 1,
                        ReasonCode.COUNTBACK_NEEDS_ONE_SCALE);
            } else if (tieBreak instanceof TieBreak.PublicGroups groups) {
                part(groups.part());
            } else if (tieBreak instanceof TieBreak.PublicCountback countback) {
                part(countback.part());
            } else if (tieBreak instanceof TieBreak.Lot lot) {
                int letters = lot.seed().length();
                refuseIf(letters < 8 || letters > 200, ReasonCode.LOT_SEED_UNFIT);
                last = tieBreak.code();
            } else if (tieBreak instanceof TieBreak.EntryOrder) {
                last = tieBreak.code();
            }
        }
    }

    private void rounds() {
        int number = 1;
        for (RoundRule round : rules.rounds()) {
            refuseIf(!round.cuts(), ReasonCode.ROUND_CUTS_NOTHING, number);
            refuseIf(!round.isSound(), ReasonCode.ROUND_UNFIT, number);
            number++;
        }
    }

    private void part(String part) {
        refuseIf(!Name.isIdentifier(part), ReasonCode.TIE_BREAK_PART_UNFIT, part);
    }
}
