// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.palmares.judging.CategoryStanding;
import org.palmares.ranking.EffectiveWeight;
import org.palmares.ranking.StandingJson;
import org.palmares.ranking.json.Fields;
import org.palmares.ranking.json.JsonReader;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.NotAccepted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All categories' standings as one canonical document, and back. */
public final class StandingDocument {

    private static final String FORMAT = "palmares-results/1";

    private StandingDocument() {}

    public static String write(List<CategoryStanding> categories) {
        return new ObjectBuilder()
                .with("format", FORMAT)
                .with("categories", categories.stream().map(StandingDocument::category).toList())
                .done()
                .canonical();
    }

    private static JsonObject category(CategoryStanding category) {
        ObjectBuilder object =
                new ObjectBuilder()
                        .with("category", category.category().toString())
                        .with("standing", StandingJson.write(category.standing()));
        EffectiveWeight weights = category.weights();
        if (weights != null) {
            object.with(
                    "weights",
                    new ObjectBuilder()
                            .with("jury", weights.jury())
                            .with("public", weights.votes())
                            .done());
        }
        return object.done();
    }

    /** What cannot be read was never written here: that is a bug, not a refusal. */
    public static List<CategoryStanding> read(
            UUID contest, String document, Map<String, UUID> works) {
        try {
            List<CategoryStanding> categories = new ArrayList<>();
            Fields fields = Fields.of(JsonReader.read(document.getBytes(UTF_8)));
            for (Fields category : fields.objects("categories")) {
                categories.add(category(contest, category, works));
            }
            return categories;
        } catch (NotAccepted e) {
            throw new IllegalStateException("a standing that cannot be read", e);
        }
    }

    private static CategoryStanding category(UUID contest, Fields fields, Map<String, UUID> works)
            throws NotAccepted {
        EffectiveWeight weights = null;
        if (fields.has("weights")) {
            Fields sides = fields.object("weights");
            weights = new EffectiveWeight(sides.figure("jury"), sides.figure("public"));
        }
        return new CategoryStanding(
                contest,
                UUID.fromString(fields.text("category")),
                StandingReader.read(fields.object("standing")),
                weights,
                works);
    }
}
