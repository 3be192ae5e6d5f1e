// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.json.JsonValue.JsonText;
import org.palmares.ranking.json.ObjectBuilder;

import java.util.List;
import java.util.SortedMap;

/** A standing as canonical JSON; figures are texts, decimals where a decimal is exact. */
public final class StandingJson {

    public static final String FORMAT = "palmares-standing/1";

    private StandingJson() {}

    public static byte[] bytes(Standing standing) {
        return write(standing).bytes();
    }

    public static JsonObject write(Standing standing) {
        return new ObjectBuilder()
                .with("format", FORMAT)
                .with("rules", standing.rulesDigest())
                .with("places", standing.places().stream().map(StandingJson::place).toList())
                .with(
                        "separations",
                        standing.separations().stream().map(StandingJson::separation).toList())
                .with("unplaced", standing.unplaced().stream().map(StandingJson::unplaced).toList())
                .done();
    }

    private static JsonObject place(Place place) {
        return new ObjectBuilder()
                .with("place", place.number())
                .with("entries", place.entries().stream().map(StandingJson::figures).toList())
                .done();
    }

    private static JsonObject figures(EntryFigures figures) {
        ObjectBuilder object = new ObjectBuilder();
        figures.weightedVotes().ifPresent(weighted -> object.with("weightedVotes", weighted));
        return object.with("entry", figures.entry().value())
                .with("jurors", figuresByName(figures.jurors()))
                .with("criteria", figuresByName(figures.criteria()))
                .with("juryScore", figures.juryScore())
                .with("votes", figures.votes())
                .with("juryPoints", figures.juryPoints())
                .with("publicPoints", figures.publicPoints())
                .with("total", figures.total())
                .done();
    }

    private static JsonObject figuresByName(SortedMap<?, Fraction> figures) {
        ObjectBuilder object = new ObjectBuilder();
        figures.forEach((name, figure) -> object.with(name.toString(), figure));
        return object.done();
    }

    private static JsonObject separation(Separation separation) {
        ObjectBuilder object =
                new ObjectBuilder()
                        .with("above", codes(separation.above()))
                        .with("below", codes(separation.below()))
                        .with("by", separation.decider().name())
                        .with("detail", separation.detail())
                        .with("aboveFigure", separation.aboveFigure())
                        .with("belowFigure", separation.belowFigure());
        separation.counted().ifPresent(counted -> object.with("counted", counted));
        return object.done();
    }

    private static List<JsonText> codes(List<EntryCode> codes) {
        return codes.stream().map(code -> new JsonText(code.value())).toList();
    }

    private static JsonObject unplaced(Unplaced unplaced) {
        return new ObjectBuilder()
                .with("entry", unplaced.entry().value())
                .with("present", unplaced.present())
                .with("quorum", unplaced.quorum())
                .done();
    }
}
