// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.contest;

import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.Fields;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.NotAccepted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One order of the entries of a round. A round with several of them gives separate prizes: one by
 * the jury, one by the public.
 *
 * @param nearTie totals that lie less than this below the highest of a place share it (Chopin
 *     Competition 2025: 21.03 and 21.01); only equal ones where empty
 */
public record RankingRules(
        String id,
        Total total,
        List<Threshold> thresholds,
        Optional<Fraction> nearTie,
        List<TieBreaker> tieBreaks,
        Places places,
        Optional<Awards> awards) {

    public RankingRules {
        thresholds = List.copyOf(thresholds);
        tieBreaks = List.copyOf(tieBreaks);
    }

    static RankingRules read(Fields fields) throws NotAccepted {
        List<Threshold> thresholds = new ArrayList<>();
        for (Fields threshold : fields.objects("thresholds")) {
            thresholds.add(Threshold.read(threshold));
        }
        List<TieBreaker> tieBreaks = new ArrayList<>();
        for (Fields tieBreak : fields.objects("tieBreaks")) {
            tieBreaks.add(TieBreaker.read(tieBreak));
        }
        RankingRules rules =
                new RankingRules(
                        fields.text("id"),
                        Total.read(fields.object("total")),
                        thresholds,
                        fields.isNone("nearTie")
                                ? Optional.empty()
                                : Optional.of(fields.figure("nearTie")),
                        tieBreaks,
                        fields.word("places", Places.values()),
                        fields.isNone("awards")
                                ? Optional.empty()
                                : Optional.of(Awards.read(fields.object("awards"))));
        fields.nothingElse();
        return rules;
    }

    JsonObject write() {
        ObjectBuilder object =
                new ObjectBuilder()
                        .with("id", id)
                        .with("total", total.write())
                        .with("thresholds", thresholds.stream().map(Threshold::write).toList())
                        .with("tieBreaks", tieBreaks.stream().map(TieBreaker::written).toList())
                        .with("places", places);
        nearTie.ifPresentOrElse(
                within -> object.with("nearTie", within), () -> object.withNone("nearTie"));
        awards.ifPresentOrElse(
                medals -> object.with("awards", medals.write()), () -> object.withNone("awards"));
        return object.done();
    }
}
