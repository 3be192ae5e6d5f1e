// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.method;

import org.palmares.ranking.json.Fields;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.NotAccepted;

/** Joinings as they stand in documents: an object with the method's name and its parameters. */
public final class Joinings {

    private Joinings() {}

    public static JsonObject write(Joining joining) {
        ObjectBuilder object = new ObjectBuilder().with("method", joining.method());
        joining.write(object);
        return object.done();
    }

    public static Joining read(Fields fields) throws NotAccepted {
        String method = fields.text("method");
        Joining joining =
                switch (method) {
                    case Mean.METHOD -> new Mean();
                    case Sum.METHOD -> new Sum();
                    case Median.METHOD -> new Median();
                    case TrimmedMean.METHOD ->
                            new TrimmedMean(
                                    fields.count("drop"),
                                    fields.count("minimum"),
                                    fields.truth("fewerThanFiveAccepted"));
                    case ClippedMean.METHOD ->
                            new ClippedMean(
                                    fields.figure("limit"), DigitsJson.read(fields, "firstMean"));
                    case WithoutOutliers.METHOD ->
                            new WithoutOutliers(
                                    fields.figure("limit"),
                                    fields.word("distance", WithoutOutliers.Distance.values()),
                                    DigitsJson.read(fields, "firstMean"),
                                    fields.count("minimumLeft"));
                    case Copeland.METHOD -> new Copeland(fields.figure("tie"));
                    case Schulze.METHOD ->
                            new Schulze(fields.word("strength", Schulze.Strength.values()));
                    default -> throw fields.unknown("method", method);
                };
        fields.nothingElse();
        return joining;
    }
}
