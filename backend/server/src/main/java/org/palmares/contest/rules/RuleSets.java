// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import org.palmares.contest.Category;
import org.palmares.contest.CombinationRules;
import org.palmares.contest.Contest;
import org.palmares.contest.PreliminaryRound;
import org.palmares.contest.RoundCut;
import org.palmares.contest.RoundMethod;
import org.palmares.ranking.Aggregation;
import org.palmares.ranking.Combination;
import org.palmares.ranking.Criterion;
import org.palmares.ranking.JuryRules;
import org.palmares.ranking.PlaceStyle;
import org.palmares.ranking.PointsMethod;
import org.palmares.ranking.RoundRule;
import org.palmares.ranking.Rounding;
import org.palmares.ranking.RuleSet;
import org.palmares.ranking.RuleSetOutcome;
import org.palmares.ranking.Scale;
import org.palmares.ranking.TieBreak;
import org.palmares.ranking.exact.Fraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** What an organiser chose, as rules that {@code ranking} can apply to one category. */
public final class RuleSets {

    private static final int[] POSITIONS = {12, 10, 8, 7, 6, 5, 4, 3, 2, 1};

    private RuleSets() {}

    /**
     * @param seed of the lot, committed with the rules
     */
    public static RuleSetOutcome of(Contest contest, Category category, String seed) {
        RuleSetOutcome declared = of(category, contest.combination(), seed);
        if (declared instanceof RuleSetOutcome.Accepted(RuleSet rules)) {
            declared = rules.withTiers(WeightRules.locked(contest.votePolicy()));
        }
        if (declared instanceof RuleSetOutcome.Accepted(RuleSet rules)
                && !contest.periods().isNone()) {
            declared = rules.withPeriods(PeriodDeclaration.locked(contest.periods()));
        }
        return declared instanceof RuleSetOutcome.Accepted(RuleSet rules)
                ? rules.withRounds(rounds(contest.rounds(), category.key()))
                : declared;
    }

    /** What the preliminary rounds leave of a category, in the form in which it is locked. */
    public static List<RoundRule> rounds(List<PreliminaryRound> rounds, UUID category) {
        return rounds.stream().map(round -> rule(round.method(), round.cut(category))).toList();
    }

    private static RoundRule rule(RoundMethod method, RoundCut cut) {
        Integer keep = cut.keep();
        return new RoundRule(
                switch (method) {
                    case PASS_FAIL -> RoundRule.Judging.PASS_FAIL;
                    case POINTS -> RoundRule.Judging.POINTS;
                },
                keep == null ? OptionalInt.empty() : OptionalInt.of(keep),
                Optional.ofNullable(cut.least()).map(Fraction::of),
                switch (cut.ties()) {
                    case KEEP_ALL -> RoundRule.Ties.KEEP_ALL;
                    case KEEP_NONE -> RoundRule.Ties.KEEP_NONE;
                });
    }

    private static RuleSetOutcome of(Category category, CombinationRules chosen, String seed) {
        return RuleSet.declare(
                criteria(category),
                new JuryRules(
                        JuryRules.Order.SHEETS_FIRST,
                        JuryRules.Weighting.WEIGHTED_SUM,
                        JuryRules.Missing.EXCLUDE_SHEET,
                        new Aggregation.Mean(),
                        chosen.juryWeight() == 0 ? 0 : 1),
                Combination.of(method(chosen), chosen.juryWeight(), chosen.publicWeight()),
                Rounding.EXACT,
                tieBreaks(chosen, seed),
                PlaceStyle.STANDARD);
    }

    /** Weights are chosen so that a sheet of highest marks makes 100, whatever the scales are. */
    private static List<Criterion> criteria(Category category) {
        int parts =
                category.criteria().stream().mapToInt(org.palmares.contest.Criterion::weight).sum();
        List<Criterion> criteria = new ArrayList<>();
        for (var criterion : category.criteria()) {
            Fraction weight =
                    parts == 0
                            ? Fraction.ZERO
                            : Fraction.of(
                                    100L * criterion.weight(), (long) parts * criterion.max());
            criteria.add(
                    new Criterion(
                            criterion.key().toString(),
                            weight,
                            Scale.of(
                                    "0",
                                    Integer.toString(criterion.max()),
                                    criterion.step().toPlainString())));
        }
        return criteria;
    }

    private static PointsMethod method(CombinationRules chosen) {
        return switch (chosen.method()) {
            case RANK_POINTS -> new PointsMethod.RankPoints();
            case POSITIONAL_POINTS -> PointsMethod.PositionalPoints.of(POSITIONS);
            case SHARE_OF_POOL -> new PointsMethod.ShareOfPool();
            case MAX_NORMALISED -> new PointsMethod.MaxNormalised();
        };
    }

    private static List<TieBreak> tieBreaks(CombinationRules chosen, String seed) {
        return chosen.tieBreaks().stream()
                .<TieBreak>map(
                        choice ->
                                switch (choice) {
                                    case JURY_SCORE -> new TieBreak.JuryScore();
                                    case PUBLIC_VOTES -> new TieBreak.PublicVotes();
                                    case COUNTBACK -> new TieBreak.Countback();
                                    case LOT -> new TieBreak.Lot(seed.toLowerCase(Locale.ROOT));
                                })
                .toList();
    }
}
