// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import org.palmares.ranking.exact.Precision;
import org.palmares.ranking.json.JsonValue;
import org.palmares.ranking.json.JsonValue.JsonNumber;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.json.JsonValue.JsonText;
import org.palmares.ranking.json.ObjectBuilder;

/** Writes a rule set as its document. */
final class RuleSetWriter {

    private RuleSetWriter() {}

    static JsonObject write(RuleSet rules) {
        ObjectBuilder object =
                new ObjectBuilder()
                        .with("format", RuleSet.FORMAT)
                        .with(
                                "criteria",
                                rules.criteria().stream().map(RuleSetWriter::criterion).toList())
                        .with("jury", jury(rules.jury()))
                        .with("combination", combination(rules.combination()))
                        .with("rounding", rounding(rules.rounding()))
                        .with(
                                "tieBreaks",
                                rules.tieBreaks().stream().map(RuleSetWriter::tieBreak).toList())
                        .with("places", rules.placeStyle());
        if (!rules.rounds().isEmpty()) {
            object.with("format", RuleSet.FORMAT_WITH_ROUNDS)
                    .with("rounds", rules.rounds().stream().map(RuleSetWriter::round).toList());
        }
        if (!rules.tiers().isNone()) {
            object.with("format", RuleSet.FORMAT_WITH_TIERS).with("tiers", rules.tiers().write());
        }
        rules.periods()
                .ifPresent(
                        periods ->
                                object.with("format", RuleSet.FORMAT_WITH_PERIODS)
                                        .with("periods", periods.write()));
        rules.period()
                .ifPresent(
                        period ->
                                object.with("format", RuleSet.FORMAT_WITH_PERIODS)
                                        .with("period", period.write()));
        return object.done();
    }

    private static JsonObject round(RoundRule round) {
        ObjectBuilder object =
                new ObjectBuilder()
                        .with("method", ObjectBuilder.word(round.judging()) + "/1")
                        .with("ties", round.ties());
        round.keep().ifPresent(keep -> object.with("keep", keep));
        round.least().ifPresent(least -> object.with("least", least));
        return object.done();
    }

    private static JsonObject criterion(Criterion criterion) {
        Scale scale = criterion.scale();
        return new ObjectBuilder()
                .with("id", criterion.id())
                .with("weight", criterion.weight())
                .with(
                        "scale",
                        new ObjectBuilder()
                                .with("min", scale.min())
                                .with("max", scale.max())
                                .with("step", scale.step())
                                .done())
                .done();
    }

    private static JsonObject jury(JuryRules jury) {
        return new ObjectBuilder()
                .with("order", jury.order())
                .with("weighting", ObjectBuilder.word(jury.weighting()) + "/1")
                .with("missing", jury.missing())
                .with("aggregation", aggregation(jury.aggregation()))
                .with("quorum", jury.quorum())
                .done();
    }

    private static JsonObject aggregation(Aggregation aggregation) {
        ObjectBuilder object = new ObjectBuilder().with("method", aggregation.method());
        if (aggregation instanceof Aggregation.TrimmedMean trimmed) {
            object.with("drop", trimmed.drop())
                    .with("minimum", trimmed.minimum())
                    .with("fewerThanFiveAccepted", trimmed.fewerThanFiveAccepted());
        } else if (aggregation instanceof Aggregation.ClippedMean clipped) {
            object.with("limit", clipped.limit()).with("firstMean", precision(clipped.firstMean()));
        }
        return object.done();
    }

    private static JsonObject combination(Combination combination) {
        ObjectBuilder object =
                new ObjectBuilder()
                        .with("method", combination.method().method())
                        .with("jury", combination.juryWeight())
                        .with("public", combination.publicWeight());
        if (combination.method() instanceof PointsMethod.PositionalPoints positional) {
            object.with(
                    "points",
                    positional.list().stream().map(point -> new JsonText(point.text())).toList());
        }
        return object.done();
    }

    private static JsonObject rounding(Rounding rounding) {
        return new ObjectBuilder()
                .with("mode", "half-up")
                .with("sheet", precision(rounding.sheet()))
                .with("criterion", precision(rounding.criterion()))
                .with("weighted", precision(rounding.weighted()))
                .with("jury", precision(rounding.jury()))
                .with("points", precision(rounding.points()))
                .with("total", precision(rounding.total()))
                .done();
    }

    private static JsonValue precision(Precision precision) {
        return precision.places().isPresent()
                ? new JsonNumber(precision.places().getAsInt())
                : new JsonText("exact");
    }

    private static JsonObject tieBreak(TieBreak tieBreak) {
        ObjectBuilder object = new ObjectBuilder().with("by", tieBreak.code());
        if (tieBreak instanceof TieBreak.OfCriterion one) {
            object.with("criterion", one.criterion());
        } else if (tieBreak instanceof TieBreak.PublicGroups groups) {
            object.with("part", groups.part());
        } else if (tieBreak instanceof TieBreak.PublicCountback countback) {
            object.with("part", countback.part());
        } else if (tieBreak instanceof TieBreak.Lot lot) {
            object.with("seed", lot.seed());
        }
        return object.done();
    }
}
