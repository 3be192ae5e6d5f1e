// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.json.JsonValue.JsonText;
import org.palmares.ranking.json.ObjectBuilder;

import java.util.ArrayList;
import java.util.List;

/** A decision as canonical JSON; figures are texts, decimals where a decimal is exact. */
public final class DecisionJson {

    public static final String FORMAT = "palmares-standing/2";

    private DecisionJson() {}

    public static byte[] bytes(Decision decision) {
        return write(decision).bytes();
    }

    public static JsonObject write(Decision decision) {
        return new ObjectBuilder()
                .with("format", FORMAT)
                .with("rules", decision.rulesDigest())
                .with("rounds", decision.rounds().stream().map(DecisionJson::round).toList())
                .done();
    }

    private static JsonObject round(RoundDecision round) {
        List<JsonObject> parts = new ArrayList<>();
        round.parts()
                .forEach(
                        (entry, figures) ->
                                parts.add(
                                        new ObjectBuilder()
                                                .with("entry", entry.value())
                                                .with(
                                                        "parts",
                                                        figures.stream()
                                                                .map(DecisionJson::part)
                                                                .toList())
                                                .done()));
        return new ObjectBuilder()
                .with("id", round.id())
                .with("entries", parts)
                .with("rankings", round.rankings().stream().map(DecisionJson::ranking).toList())
                .with("passages", round.passages().stream().map(DecisionJson::passage).toList())
                .done();
    }

    private static JsonObject part(PartFigure figure) {
        return new ObjectBuilder()
                .with("part", figure.part())
                .with("figure", figure.figure())
                .with("steps", figure.steps().stream().map(DecisionJson::step).toList())
                .done();
    }

    private static JsonObject step(Step step) {
        ObjectBuilder object =
                new ObjectBuilder()
                        .with("step", step.kind().name())
                        .with("of", step.of())
                        .with("method", step.method())
                        .with("lines", step.lines().stream().map(DecisionJson::line).toList());
        step.result().ifPresent(result -> object.with("result", result));
        return object.done();
    }

    private static JsonObject line(Line line) {
        ObjectBuilder object =
                new ObjectBuilder().with("name", line.name()).with("figure", line.figure());
        if (line.note() != Line.Note.NONE) {
            object.with("note", line.note().name());
        }
        return object.done();
    }

    private static JsonObject ranking(RankedList ranking) {
        return new ObjectBuilder()
                .with("id", ranking.id())
                .with("lowerIsBetter", ranking.lowerIsBetter())
                .with("places", ranking.places().stream().map(DecisionJson::place).toList())
                .with("grounds", ranking.grounds().stream().map(DecisionJson::ground).toList())
                .with("unplaced", ranking.unplaced().stream().map(DecisionJson::noPlace).toList())
                .with("lots", codes(ranking.lots()))
                .done();
    }

    private static JsonObject place(RankedPlace place) {
        return new ObjectBuilder()
                .with("place", place.number())
                .with("last", place.last())
                .with("entries", place.entries().stream().map(DecisionJson::entry).toList())
                .done();
    }

    private static JsonObject entry(RankedEntry line) {
        ObjectBuilder object =
                new ObjectBuilder()
                        .with("entry", line.entry().value())
                        .with("total", line.total())
                        .with("steps", line.steps().stream().map(DecisionJson::step).toList());
        line.award().ifPresent(award -> object.with("award", award));
        return object.done();
    }

    private static JsonObject ground(Ground ground) {
        ObjectBuilder object =
                new ObjectBuilder()
                        .with("above", codes(ground.above()))
                        .with("below", codes(ground.below()))
                        .with("by", ground.by().name())
                        .with("of", ground.of())
                        .with("criterion", ground.criterion())
                        .with("lowerIsBetter", ground.lowerIsBetter())
                        .with("aboveFigure", ground.aboveFigure())
                        .with("belowFigure", ground.belowFigure());
        ground.counted().ifPresent(counted -> object.with("counted", counted));
        return object.done();
    }

    private static List<JsonText> codes(List<EntryCode> codes) {
        return codes.stream().map(code -> new JsonText(code.value())).toList();
    }

    private static JsonObject noPlace(NoPlace entry) {
        return new ObjectBuilder()
                .with("entry", entry.entry().value())
                .with("why", entry.why().name())
                .with("of", entry.of())
                .with("present", entry.present())
                .with("needed", entry.needed())
                .done();
    }

    private static JsonObject passage(Passage passage) {
        return new ObjectBuilder()
                .with("entry", passage.entry().value())
                .with("goesOn", passage.goesOn())
                .with("why", passage.why().name())
                .done();
    }
}
