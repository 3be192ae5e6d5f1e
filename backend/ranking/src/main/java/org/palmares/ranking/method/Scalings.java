// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.method;

import org.palmares.ranking.json.Fields;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.NotAccepted;

import java.util.Optional;

/** Scalings as they stand in documents: an object with the method's name and its parameters. */
public final class Scalings {

    private Scalings() {}

    public static JsonObject write(Scaling scaling) {
        ObjectBuilder object = new ObjectBuilder().with("method", scaling.method());
        scaling.write(object);
        return object.done();
    }

    public static Scaling read(Fields fields) throws NotAccepted {
        String method = fields.text("method");
        Scaling scaling =
                switch (method) {
                    case AsIs.METHOD -> new AsIs();
                    case ShareOfPool.METHOD -> new ShareOfPool(fields.figure("pool"));
                    case MaxNormalised.METHOD ->
                            new MaxNormalised(
                                    fields.figure("to"),
                                    fields.word("of", MaxNormalised.Of.values()));
                    case Ranks.METHOD -> new Ranks(ties(fields));
                    case RankPoints.METHOD -> new RankPoints(ties(fields));
                    case PositionalPoints.METHOD ->
                            new PositionalPoints(fields.figures("points"), ties(fields));
                    case Borda.METHOD -> new Borda(ties(fields));
                    case GeometricPoints.METHOD ->
                            new GeometricPoints(
                                    fields.figure("first"),
                                    fields.figure("ratio"),
                                    fields.count("positions"),
                                    DigitsJson.read(fields, "digits"),
                                    ties(fields));
                    case CopelandPerJuror.METHOD -> new CopelandPerJuror();
                    case ZScore.METHOD -> zScore(fields);
                    case MinMax.METHOD ->
                            new MinMax(
                                    fields.count("winsorised"),
                                    fields.figure("low"),
                                    fields.figure("high"),
                                    fields.figure("flat"),
                                    fields.count("minimumFigures"),
                                    fields.word("fewFigures", FewFigures.values()));
                    default -> throw fields.unknown("method", method);
                };
        fields.nothingElse();
        return scaling;
    }

    private static Ties ties(Fields fields) throws NotAccepted {
        return fields.word("ties", Ties.values());
    }

    private static ZScore zScore(Fields fields) throws NotAccepted {
        return new ZScore(
                fields.word("deviation", Deviation.values()),
                DigitsJson.readPlaces(fields, "root"),
                DigitsJson.readPlaces(fields, "digits"),
                fields.count("minimumFigures"),
                fields.truth("fewerThanFiveAccepted"),
                fields.word("fewFigures", FewFigures.values()),
                fields.count("minimumRaters"),
                fields.count("minimumEntries"),
                fields.isNone("otherwise")
                        ? Optional.empty()
                        : Optional.of(read(fields.object("otherwise"))),
                fields.truth("unconnectedAccepted"));
    }
}
