// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.contest;

import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.Fields;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.method.Nature;
import org.palmares.ranking.reason.ContestReason;
import org.palmares.ranking.reason.NotAccepted;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.Reasons;

import java.util.List;
import java.util.Optional;

/**
 * Figures that come from elsewhere, such as a technical panel's. They are taken as they are, and
 * every explanation says that they cannot be verified here.
 *
 * @param source who vouches for the figures, in Vietnamese and in English
 * @param min the least figure that can come
 * @param max the greatest
 */
public record ExternalPart(
        String id,
        Source source,
        Fraction min,
        Fraction max,
        boolean lowerIsBetter,
        Missing missing)
        implements Part {

    public static final String KIND = "external/1";

    private static final int LONGEST_SOURCE = 200;

    /** A name in both languages. */
    public record Source(String vi, String en) {}

    /** What an entry without a figure comes to. */
    public enum Missing {
        /** Nothing can be ranked. */
        REFUSE,
        /** The entry has no place. */
        NO_PLACE,
        /** Its figure is 0. */
        ZERO
    }

    static ExternalPart read(Fields fields) throws NotAccepted {
        Fields source = fields.object("source");
        ExternalPart part =
                new ExternalPart(
                        fields.text("id"),
                        new Source(source.text("vi"), source.text("en")),
                        fields.figure("min"),
                        fields.figure("max"),
                        fields.truth("lowerIsBetter"),
                        fields.word("missing", Missing.values()));
        source.nothingElse();
        return part;
    }

    @Override
    public JsonObject write() {
        return new ObjectBuilder()
                .with("id", id)
                .with("kind", KIND)
                .with(
                        "source",
                        new ObjectBuilder().with("vi", source.vi()).with("en", source.en()).done())
                .with("min", min)
                .with("max", max)
                .with("lowerIsBetter", lowerIsBetter)
                .with("missing", missing)
                .done();
    }

    @Override
    public Nature nature() {
        return new Nature(lowerIsBetter, min.signum() < 0, Optional.of(max), false, false);
    }

    @Override
    public List<Reason> reasonsAgainst(String path) {
        Reasons reasons = new Reasons();
        reasons.refuseIf(min.compareTo(max) >= 0, ContestReason.RANGE_UNFIT, path, min, max);
        for (String text : List.of(source.vi(), source.en())) {
            reasons.refuseIf(
                    text.isBlank() || text.length() > LONGEST_SOURCE,
                    ContestReason.SOURCE_UNFIT,
                    path,
                    LONGEST_SOURCE);
        }
        reasons.refuseIf(
                missing == Missing.ZERO && (min.signum() > 0 || max.signum() < 0),
                ContestReason.ZERO_OUT_OF_RANGE,
                path,
                min,
                max);
        return reasons.found();
    }
}
