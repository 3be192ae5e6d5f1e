// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.reason.NotAccepted;
import org.palmares.ranking.reason.Reason;

import java.util.List;
import java.util.Optional;

/**
 * A contest's declared rules, complete and known to work: no instance exists that {@link
 * RuleSetCheck} has a reason against. As a document it is {@value #FORMAT} JSON; where rounds come
 * before the last one {@value #FORMAT_WITH_ROUNDS}, the same and {@code rounds}; where votes weigh
 * by tier {@value #FORMAT_WITH_TIERS}, the same and {@code tiers}, with {@code rounds} or without;
 * where there are vote periods {@value #FORMAT_WITH_PERIODS}, the same and {@code periods}, or
 * {@code period} in the rules of one of them.
 */
public final class RuleSet {

    public static final String FORMAT = "palmares-rules/1";
    public static final String FORMAT_WITH_ROUNDS = "palmares-rules/1.1";
    public static final String FORMAT_WITH_TIERS = "palmares-rules/1.2";
    public static final String FORMAT_WITH_PERIODS = "palmares-rules/1.3";

    private final List<Criterion> criteria;
    private final JuryRules jury;
    private final Combination combination;
    private final Rounding rounding;
    private final List<TieBreak> tieBreaks;
    private final PlaceStyle placeStyle;
    private final List<RoundRule> rounds;
    private final TierWeights tiers;
    private final Optional<PeriodRules> periods;
    private final Optional<OnePeriod> period;

    private RuleSet(
            List<Criterion> criteria,
            JuryRules jury,
            Combination combination,
            Rounding rounding,
            List<TieBreak> tieBreaks,
            PlaceStyle placeStyle,
            List<RoundRule> rounds,
            TierWeights tiers,
            Optional<PeriodRules> periods,
            Optional<OnePeriod> period) {
        this.criteria = List.copyOf(criteria);
        this.jury = jury;
        this.combination = combination;
        this.rounding = rounding;
        this.tieBreaks = List.copyOf(tieBreaks);
        this.placeStyle = placeStyle;
        this.rounds = List.copyOf(rounds);
        this.tiers = tiers;
        this.periods = periods;
        this.period = period;
    }

    /** Accepts the rules, or names every reason why they cannot work. */
    public static RuleSetOutcome declare(
            List<Criterion> criteria,
            JuryRules jury,
            Combination combination,
            Rounding rounding,
            List<TieBreak> tieBreaks,
            PlaceStyle placeStyle) {
        return checked(
                new RuleSet(
                        criteria,
                        jury,
                        combination,
                        rounding,
                        tieBreaks,
                        placeStyle,
                        List.of(),
                        TierWeights.NONE,
                        Optional.empty(),
                        Optional.empty()));
    }

    private static RuleSetOutcome checked(RuleSet rules) {
        List<Reason> reasons = RuleSetCheck.reasonsAgainst(rules);
        return reasons.isEmpty()
                ? new RuleSetOutcome.Accepted(rules)
                : new RuleSetOutcome.Refused(reasons);
    }

    /** The same rules with these rounds, in their order, before the last one. */
    public RuleSetOutcome withRounds(List<RoundRule> before) {
        return checked(with(before, tiers, periods));
    }

    /** The same rules with votes that weigh by tier. */
    public RuleSetOutcome withTiers(TierWeights weights) {
        return checked(with(rounds, weights, periods));
    }

    /** The same rules with vote periods. */
    public RuleSetOutcome withPeriods(PeriodRules declared) {
        return checked(with(rounds, tiers, Optional.of(declared)));
    }

    private RuleSet with(
            List<RoundRule> before, TierWeights weights, Optional<PeriodRules> declared) {
        return new RuleSet(
                criteria,
                jury,
                combination,
                rounding,
                tieBreaks,
                placeStyle,
                before,
                weights,
                declared,
                period);
    }

    /**
     * The rules of one of the vote periods: places by what its votes weigh, then by the lot or the
     * order of entries where these rules have them, else shared.
     */
    public RuleSet ofPeriod(int number) {
        PeriodRules declared = periods.orElseThrow();
        return new RuleSet(
                List.of(),
                new JuryRules(
                        JuryRules.Order.SHEETS_FIRST,
                        JuryRules.Weighting.WEIGHTED_SUM,
                        JuryRules.Missing.EXCLUDE_SHEET,
                        new Aggregation.Mean(),
                        0),
                Combination.of(new PointsMethod.PlainSum(), 0, 1),
                Rounding.EXACT,
                tieBreaks.stream()
                        .filter(
                                tieBreak ->
                                        tieBreak instanceof TieBreak.Lot
                                                || tieBreak instanceof TieBreak.EntryOrder)
                        .toList(),
                placeStyle,
                List.of(),
                tiers,
                Optional.empty(),
                Optional.of(
                        new OnePeriod(
                                number, declared.winners().get(number - 1), declared.earlier())));
    }

    RuleSetOutcome decidingPeriod(OnePeriod one) {
        return checked(
                new RuleSet(
                        criteria,
                        jury,
                        combination,
                        rounding,
                        tieBreaks,
                        placeStyle,
                        rounds,
                        tiers,
                        periods,
                        Optional.of(one)));
    }

    /** Reads a document of any of the formats. */
    public static RuleSetOutcome read(byte[] document) {
        try {
            return RuleSetReader.read(document);
        } catch (NotAccepted refused) {
            return new RuleSetOutcome.Refused(List.of(refused.reason()));
        }
    }

    public List<Criterion> criteria() {
        return criteria;
    }

    public JuryRules jury() {
        return jury;
    }

    public Combination combination() {
        return combination;
    }

    public Rounding rounding() {
        return rounding;
    }

    public List<TieBreak> tieBreaks() {
        return tieBreaks;
    }

    public PlaceStyle placeStyle() {
        return placeStyle;
    }

    /** The rounds before the last one, in their order; mostly none. */
    public List<RoundRule> rounds() {
        return rounds;
    }

    /** What a vote counts by tier; mostly one. */
    public TierWeights tiers() {
        return tiers;
    }

    /** The vote periods of the contest; mostly none. */
    public Optional<PeriodRules> periods() {
        return periods;
    }

    /** The vote period that these rules decide; mostly none. */
    public Optional<OnePeriod> period() {
        return period;
    }

    /** The canonical document, UTF-8. */
    public byte[] document() {
        return RuleSetWriter.write(this).bytes();
    }

    /** SHA-256 (hex) of the canonical document: what a contest locks and shows. */
    public String digest() {
        return Sha256.hex(document());
    }

    /** The greatest jury score that the scales allow, before rounding. */
    Fraction greatestJuryScore() {
        Fraction sum =
                Fraction.sum(
                        criteria.stream()
                                .map(criterion -> criterion.scale().max().times(criterion.weight()))
                                .toList());
        return joined(sum);
    }

    /** Makes one figure of the sum of weighted criteria. */
    Fraction joined(Fraction weightedSum) {
        boolean asItIs = criteria.isEmpty() || jury.weighting() == JuryRules.Weighting.WEIGHTED_SUM;
        return asItIs ? weightedSum : weightedSum.over(totalWeight());
    }

    Fraction totalWeight() {
        return Fraction.sum(criteria.stream().map(Criterion::weight).toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleSet rules && digest().equals(rules.digest());
    }

    @Override
    public int hashCode() {
        return digest().hashCode();
    }

    @Override
    public String toString() {
        return RuleSetWriter.write(this).canonical();
    }
}
