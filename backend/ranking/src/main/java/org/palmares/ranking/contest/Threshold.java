// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.contest;

import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.Fields;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.NotAccepted;

/**
 * A figure that an entry must reach to be placed.
 *
 * @param of a part or a ranking; the ranking's own name means its total
 * @param reach the least figure, or the greatest where lower is better
 */
public record Threshold(Ref of, Fraction reach) {

    static Threshold read(Fields fields) throws NotAccepted {
        Threshold threshold = new Threshold(Ref.read(fields, "of"), fields.figure("reach"));
        fields.nothingElse();
        return threshold;
    }

    JsonObject write() {
        return new ObjectBuilder().with("of", of.toString()).with("reach", reach).done();
    }
}
