// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.contest;

import org.palmares.ranking.exact.Digits;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.Fields;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.method.DigitsJson;
import org.palmares.ranking.method.Scaling;
import org.palmares.ranking.method.Scalings;
import org.palmares.ranking.reason.NotAccepted;

/**
 * One side of a total.
 *
 * @param of the part or ranking whose figures it takes
 * @param normalisation what is done to them among all entries, so that sides can be added
 * @param normalised what the normalised figures are rounded to
 * @param weighted what they are rounded to once multiplied with the weight
 */
public record Term(
        Ref of, Fraction weight, Scaling normalisation, Digits normalised, Digits weighted) {

    static Term read(Fields fields) throws NotAccepted {
        Term term =
                new Term(
                        Ref.read(fields, "of"),
                        fields.figure("weight"),
                        Scalings.read(fields.object("normalisation")),
                        DigitsJson.read(fields, "normalised"),
                        DigitsJson.read(fields, "weighted"));
        fields.nothingElse();
        return term;
    }

    JsonObject write() {
        return new ObjectBuilder()
                .with("of", of.toString())
                .with("weight", weight)
                .with("normalisation", Scalings.write(normalisation))
                .with("normalised", DigitsJson.write(normalised))
                .with("weighted", DigitsJson.write(weighted))
                .done();
    }
}
