// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.contest;

import org.palmares.ranking.json.Fields;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.NotAccepted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One round of a contest.
 *
 * @param rankings in the order they are made; one may take another's totals that stands before it
 * @param cut who goes on; empty in the last round
 */
public record Round(String id, List<Part> parts, List<RankingRules> rankings, Optional<Cut> cut) {

    public Round {
        parts = List.copyOf(parts);
        rankings = List.copyOf(rankings);
    }

    static Round read(Fields fields) throws NotAccepted {
        List<Part> parts = new ArrayList<>();
        for (Fields part : fields.objects("parts")) {
            parts.add(Part.read(part));
        }
        List<RankingRules> rankings = new ArrayList<>();
        for (Fields ranking : fields.objects("rankings")) {
            rankings.add(RankingRules.read(ranking));
        }
        Round round =
                new Round(
                        fields.text("id"),
                        parts,
                        rankings,
                        fields.isNone("cut")
                                ? Optional.empty()
                                : Optional.of(Cut.read(fields.object("cut"))));
        fields.nothingElse();
        return round;
    }

    JsonObject write() {
        ObjectBuilder object =
                new ObjectBuilder()
                        .with("id", id)
                        .with("parts", parts.stream().map(Part::write).toList())
                        .with("rankings", rankings.stream().map(RankingRules::write).toList());
        return cut.map(one -> object.with("cut", one.write()))
                .orElseGet(() -> object.withNone("cut"))
                .done();
    }

    public Optional<Part> part(String name) {
        return parts.stream().filter(part -> part.id().equals(name)).findFirst();
    }
}
