// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.reason.NotAccepted;
import org.palmares.ranking.reason.Reason;

import java.util.List;

/**
 * A contest's declared rules, complete and known to work: no instance exists that {@link
 * RuleSetCheck} has a reason against. As a document it is {@value #FORMAT} JSON; where rounds come
 * before the last one {@value #FORMAT_WITH_ROUNDS}, the same and {@code rounds}; where votes weigh
 * by tier {@value #FORMAT_WITH_TIERS}, the same and {@code tiers}, with {@code rounds} or without.
 */
public final class RuleSet {

    public static final String FORMAT = "palmares-rules/1";
    public static final String FORMAT_WITH_ROUNDS = "palmares-rules/1.1";
    public static final String FORMAT_WITH_TIERS = "palmares-rules/1.2";

    private final List<Criterion> criteria;
    private final JuryRules jury;
    private final Combination combination;
    private final Rounding rounding;
    private final List<TieBreak> tieBreaks;
    private final PlaceStyle placeStyle;
    private final List<RoundRule> rounds;
    private final TierWeights tiers;

    private RuleSet(
            List<Criterion> criteria,
            JuryRules jury,
            Combination combination,
            Rounding rounding,
            List<TieBreak> tieBreaks,
            PlaceStyle placeStyle,
            List<RoundRule> rounds,
            TierWeights tiers) {
        this.criteria = List.copyOf(criteria);
        this.jury = jury;
        this.combination = combination;
        this.rounding = rounding;
        this.tieBreaks = List.copyOf(tieBreaks);
        this.placeStyle = placeStyle;
        this.rounds = List.copyOf(rounds);
        this.tiers = tiers;
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
                        TierWeights.NONE));
    }

    private static RuleSetOutcome checked(RuleSet rules) {
        List<Reason> reasons = RuleSetCheck.reasonsAgainst(rules);
        return reasons.isEmpty()
                ? new RuleSetOutcome.Accepted(rules)
                : new RuleSetOutcome.Refused(reasons);
    }

    /** The same rules with these rounds, in their order, before the last one. */
    public RuleSetOutcome withRounds(List<RoundRule> before) {
        return checked(
                new RuleSet(
                        criteria,
                        jury,
                        combination,
                        rounding,
                        tieBreaks,
                        placeStyle,
                        before,
                        tiers));
    }

    /** The same rules with votes that weigh by tier. */
    public RuleSetOutcome withTiers(TierWeights weights) {
        return checked(
                new RuleSet(
                        criteria,
                        jury,
                        combination,
                        rounding,
                        tieBreaks,
                        placeStyle,
                        rounds,
                        weights));
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
