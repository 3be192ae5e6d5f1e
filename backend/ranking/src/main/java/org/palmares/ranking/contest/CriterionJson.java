// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.contest;

import org.palmares.ranking.Criterion;
import org.palmares.ranking.Scale;
import org.palmares.ranking.json.Fields;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.NotAccepted;

import java.util.ArrayList;
import java.util.List;

/** Criteria as they stand in documents of both formats. */
final class CriterionJson {

    private CriterionJson() {}

    static JsonObject write(Criterion criterion) {
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

    static List<Criterion> read(List<Fields> objects) throws NotAccepted {
        List<Criterion> criteria = new ArrayList<>();
        for (Fields object : objects) {
            Fields scale = object.object("scale");
            criteria.add(
                    new Criterion(
                            object.text("id"),
                            object.figure("weight"),
                            new Scale(
                                    scale.figure("min"),
                                    scale.figure("max"),
                                    scale.figure("step"))));
            scale.nothingElse();
            object.nothingElse();
        }
        return criteria;
    }
}
