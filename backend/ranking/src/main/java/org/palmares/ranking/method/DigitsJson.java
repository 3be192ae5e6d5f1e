// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.method;

import org.palmares.ranking.exact.Digits;
import org.palmares.ranking.json.Fields;
import org.palmares.ranking.json.JsonValue;
import org.palmares.ranking.json.JsonValue.JsonText;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.NotAccepted;

/** {@code "exact"}, or an object with {@code places} and {@code mode}. */
public final class DigitsJson {

    private static final JsonValue EXACT = new JsonText("exact");

    private DigitsJson() {}

    public static JsonValue write(Digits digits) {
        return digits.isExact()
                ? EXACT
                : new ObjectBuilder()
                        .with("places", digits.places().orElseThrow())
                        .with("mode", digits.mode())
                        .done();
    }

    public static Digits read(Fields fields, String name) throws NotAccepted {
        return fields.value(name).equals(EXACT) ? Digits.EXACT : readPlaces(fields, name);
    }

    /** Where a root is taken there is no exact figure. */
    public static Digits readPlaces(Fields fields, String name) throws NotAccepted {
        Fields object = fields.object(name);
        int places = object.count("places");
        if (places > Digits.MOST_PLACES) {
            throw object.unreadable("places");
        }
        Digits digits = Digits.places(places, object.word("mode", Digits.Mode.values()));
        object.nothingElse();
        return digits;
    }
}
