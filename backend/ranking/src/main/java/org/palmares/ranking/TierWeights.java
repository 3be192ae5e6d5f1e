// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.Fields;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.NotAccepted;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.ReasonCode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a vote counts by how its voter is known, such as {@code ACCOUNT} 2 and {@code DEVICE} 0. It
 * needs a tally whose votes are told by the part {@value #PART}. Without any tier every vote is
 * one.
 */
public record TierWeights(SortedMap<String, Fraction> weights) {

    public static final String PART = "tier";
    public static final TierWeights NONE = new TierWeights(new TreeMap<>());

    private static final Pattern TIER = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

    public TierWeights {
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    }

    boolean isNone() {
        return weights.isEmpty();
    }

    /** What the votes of an entry weigh together; empty where every vote is one. */
    Optional<Fraction> weigh(Votes votes) {
        return isNone()
                ? Optional.empty()
                : Optional.of(
                        Fraction.sum(
                                votes.part(PART).entrySet().stream()
                                        .map(
                                                tier ->
                                                        Fraction.of(tier.getValue())
                                                                .times(weightOf(tier.getKey())))
                                        .toList()));
    }

    private Fraction weightOf(String tier) {
        return weights.getOrDefault(tier, Fraction.ZERO);
    }

    List<JsonObject> write() {
        List<JsonObject> list = new ArrayList<>();
        weights.forEach(
                (tier, weight) ->
                        list.add(
                                new ObjectBuilder()
                                        .with("tier", tier)
                                        .with("weight", weight)
                                        .done()));
        return list;
    }

    static TierWeights read(List<Fields> objects) throws NotAccepted {
        SortedMap<String, Fraction> weights = new TreeMap<>();
        for (Fields object : objects) {
            String tier = object.text("tier");
            if (weights.put(tier, object.figure("weight")) != null) {
                throw NotAccepted.because(ReasonCode.TIER_TWICE, tier);
            }
            object.nothingElse();
        }
        return new TierWeights(weights);
    }

    /** Why these weights cannot work. */
    List<Reason> reasonsAgainst() {
        List<Reason> reasons = new ArrayList<>();
        weights.forEach(
                (tier, weight) -> {
                    if (!TIER.matcher(tier).matches()) {
                        reasons.add(Reason.of(ReasonCode.TIER_UNFIT, tier));
                    }
                    if (weight.signum() < 0) {
                        reasons.add(Reason.of(ReasonCode.WEIGHT_NEGATIVE, tier, weight.text()));
                    }
                });
        if (!isNone() && Fraction.sum(weights.values()).signum() == 0) {
            reasons.add(Reason.of(ReasonCode.TIERS_WEIGH_NOTHING));
        }
        return reasons;
    }

    /** Why these votes cannot be weighed. */
    List<Reason> reasonsAgainst(PublicTally tally) {
        List<Reason> reasons = new ArrayList<>();
        for (Votes line : isNone() ? List.<Votes>of() : tally.votes()) {
            if (line.counted() > 0 && line.part(PART).isEmpty()) {
                reasons.add(Reason.of(ReasonCode.TIERS_NOT_TOLD, line.entry()));
            }
            for (String tier : line.part(PART).keySet()) {
                if (!weights.containsKey(tier)) {
                    reasons.add(Reason.of(ReasonCode.TIER_WITHOUT_WEIGHT, line.entry(), tier));
                }
            }
        }
        return reasons;
    }
}
