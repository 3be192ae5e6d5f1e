// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.contest;

import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.Fields;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.NotAccepted;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which entries go on to the next round.
 *
 * @param ranking of the round, whose places decide
 * @param keep how many go on; as many as reach the figure where empty
 * @param ties what happens where entries of one place stand on both sides of the cut
 * @param reach the total that goes on; any where empty
 */
public record Cut(String ranking, OptionalInt keep, TiesAtTheEdge ties, Optional<Fraction> reach) {

    static Cut read(Fields fields) throws NotAccepted {
        Cut cut =
                new Cut(
                        fields.text("ranking"),
                        fields.isNone("keep")
                                ? OptionalInt.empty()
                                : OptionalInt.of(fields.count("keep")),
                        fields.word("ties", TiesAtTheEdge.values()),
                        fields.isNone("reach")
                                ? Optional.empty()
                                : Optional.of(fields.figure("reach")));
        fields.nothingElse();
        return cut;
    }

    JsonObject write() {
        ObjectBuilder object = new ObjectBuilder().with("ranking", ranking).with("ties", ties);
        if (keep.isPresent()) {
            object.with("keep", keep.getAsInt());
        } else {
            object.withNone("keep");
        }
        return reach.map(figure -> object.with("reach", figure))
                .orElseGet(() -> object.withNone("reach"))
                .done();
    }
}
