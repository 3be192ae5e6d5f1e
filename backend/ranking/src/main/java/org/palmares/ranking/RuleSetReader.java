// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.exact.Precision;
import org.palmares.ranking.json.Fields;
import org.palmares.ranking.json.JsonReader;
import org.palmares.ranking.json.JsonValue;
import org.palmares.ranking.json.JsonValue.JsonNumber;
import org.palmares.ranking.json.JsonValue.JsonText;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.NotAccepted;
import org.palmares.ranking.reason.ReasonCode;

import java.util.ArrayList;
import java.util.List;

/** Reads the document of a rule set; every parameter must be there, and nothing else. */
final class RuleSetReader {

    private RuleSetReader() {}

    static RuleSetOutcome read(byte[] document) throws NotAccepted {
        Fields fields = Fields.of(JsonReader.read(document));
        String format = fields.text("format");
        boolean hasPeriods = format.equals(RuleSet.FORMAT_WITH_PERIODS);
        boolean hasTiers =
                format.equals(RuleSet.FORMAT_WITH_TIERS) || hasPeriods && fields.has("tiers");
        boolean hasRounds =
                format.equals(RuleSet.FORMAT_WITH_ROUNDS)
                        || (hasTiers || hasPeriods) && fields.has("rounds");
        if (!format.equals(RuleSet.FORMAT) && !hasRounds && !hasTiers && !hasPeriods) {
            throw NotAccepted.because(ReasonCode.FORMAT_UNKNOWN, format, RuleSet.FORMAT);
        }
        List<Criterion> criteria = criteria(fields.objects("criteria"));
        JuryRules jury = jury(fields.object("jury"));
        Combination combination = combination(fields.object("combination"));
        Rounding rounding = rounding(fields.object("rounding"));
        List<TieBreak> tieBreaks = tieBreaks(fields.objects("tieBreaks"));
        PlaceStyle places = word(fields, "places", PlaceStyle.values(), "");
        List<RoundRule> rounds = hasRounds ? RoundRuleReader.read(fields) : List.of();
        TierWeights tiers = hasTiers ? TierWeights.read(fields.objects("tiers")) : TierWeights.NONE;
        if (hasTiers && tiers.isNone()) {
            throw fields.unreadable("tiers");
        }
        boolean one = hasPeriods && fields.has("period");
        PeriodRules periods =
                hasPeriods && !one ? PeriodRules.read(fields.object("periods")) : null;
        OnePeriod period = one ? OnePeriod.read(fields.object("period")) : null;
        fields.nothingElse();
        RuleSetOutcome declared =
                RuleSet.declare(criteria, jury, combination, rounding, tieBreaks, places);
        if (declared instanceof RuleSetOutcome.Accepted accepted && hasRounds) {
            declared = accepted.rules().withRounds(rounds);
        }
        if (declared instanceof RuleSetOutcome.Accepted accepted && hasTiers) {
            declared = accepted.rules().withTiers(tiers);
        }
        if (declared instanceof RuleSetOutcome.Accepted accepted && periods != null) {
            declared = accepted.rules().withPeriods(periods);
        }
        return declared instanceof RuleSetOutcome.Accepted accepted && period != null
                ? accepted.rules().decidingPeriod(period)
                : declared;
    }

    static <E extends Enum<E>> E word(Fields fields, String name, E[] words, String version)
            throws NotAccepted {
        String text = fields.text(name);
        for (E word : words) {
            if (text.equals(ObjectBuilder.word(word) + version)) {
                return word;
            }
        }
        throw unknown(fields, name, text);
    }

    private static NotAccepted unknown(Fields fields, String name, String text) {
        return NotAccepted.because(ReasonCode.METHOD_UNKNOWN, fields.pathOf(name), text);
    }

    private static List<Criterion> criteria(List<Fields> objects) throws NotAccepted {
        List<Criterion> criteria = new ArrayList<>();
        for (Fields object : objects) {
            Fields scale = object.object("scale");
            criteria.add(
                    new Criterion(
                            object.text("id"),
                            object.figure("weight"),
                            new Scale(
                                    scale.figure("min"),
                                    scale.figure("max"),
                                    scale.figure("step"))));
            scale.nothingElse();
            object.nothingElse();
        }
        return criteria;
    }

    private static JuryRules jury(Fields fields) throws NotAccepted {
        JuryRules jury =
                new JuryRules(
                        word(fields, "order", JuryRules.Order.values(), ""),
                        word(fields, "weighting", JuryRules.Weighting.values(), "/1"),
                        word(fields, "missing", JuryRules.Missing.values(), ""),
                        aggregation(fields.object("aggregation")),
                        fields.count("quorum"));
        fields.nothingElse();
        return jury;
    }

    private static Aggregation aggregation(Fields fields) throws NotAccepted {
        String method = fields.text("method");
        Aggregation aggregation =
                switch (method) {
                    case "mean/1" -> new Aggregation.Mean();
                    case "sum/1" -> new Aggregation.Sum();
                    case "median/1" -> new Aggregation.Median();
                    case "trimmed-mean/1" ->
                            new Aggregation.TrimmedMean(
                                    fields.count("drop"),
                                    fields.count("minimum"),
                                    fields.truth("fewerThanFiveAccepted"));
                    case "clipped-mean/1" ->
                            new Aggregation.ClippedMean(
                                    fields.figure("limit"), precision(fields, "firstMean"));
                    default -> throw unknown(fields, "method", method);
                };
        fields.nothingElse();
        return aggregation;
    }

    private static Combination combination(Fields fields) throws NotAccepted {
        String method = fields.text("method");
        PointsMethod points =
                switch (method) {
                    case "rank-points/1" -> new PointsMethod.RankPoints();
                    case "positional-points/1" ->
                            new PointsMethod.PositionalPoints(fields.figures("points"));
                    case "share-of-pool/1" -> new PointsMethod.ShareOfPool();
                    case "max-normalised/1" -> new PointsMethod.MaxNormalised();
                    case "plain-sum/1" -> new PointsMethod.PlainSum();
                    default -> throw unknown(fields, "method", method);
                };
        Fraction jury = fields.figure("jury");
        Fraction publicWeight = fields.figure("public");
        fields.nothingElse();
        return new Combination(points, jury, publicWeight);
    }

    private static Rounding rounding(Fields fields) throws NotAccepted {
        String mode = fields.text("mode");
        if (!mode.equals("half-up")) {
            throw unknown(fields, "mode", mode);
        }
        Rounding rounding =
                new Rounding(
                        precision(fields, "sheet"),
                        precision(fields, "criterion"),
                        precision(fields, "weighted"),
                        precision(fields, "jury"),
                        precision(fields, "points"),
                        precision(fields, "total"));
        fields.nothingElse();
        return rounding;
    }

    private static Precision precision(Fields fields, String name) throws NotAccepted {
        JsonValue value = fields.value(name);
        if (value.equals(new JsonText("exact"))) {
            return Precision.EXACT;
        } else if (value instanceof JsonNumber number
                && number.value() >= 0
                && number.value() <= Precision.MOST_PLACES) {
            return Precision.places((int) number.value());
        }
        throw fields.unreadable(name);
    }

    private static List<TieBreak> tieBreaks(List<Fields> objects) throws NotAccepted {
        List<TieBreak> tieBreaks = new ArrayList<>();
        for (Fields object : objects) {
            tieBreaks.add(tieBreak(object));
            object.nothingElse();
        }
        return tieBreaks;
    }

    private static TieBreak tieBreak(Fields fields) throws NotAccepted {
        String code = fields.text("by");
        return switch (code) {
            case "JURY_SCORE" -> new TieBreak.JuryScore();
            case "PUBLIC_VOTES" -> new TieBreak.PublicVotes();
            case "CRITERION" -> new TieBreak.OfCriterion(fields.text("criterion"));
            case "COUNTBACK" -> new TieBreak.Countback();
            case "PUBLIC_GROUPS" -> new TieBreak.PublicGroups(fields.text("part"));
            case "PUBLIC_COUNTBACK" -> new TieBreak.PublicCountback(fields.text("part"));
            case "LOT" -> new TieBreak.Lot(fields.text("seed"));
            case "ENTRY_ORDER" -> new TieBreak.EntryOrder();
            default -> throw unknown(fields, "by", code);
        };
    }
}
