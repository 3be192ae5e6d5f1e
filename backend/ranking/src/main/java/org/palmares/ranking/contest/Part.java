// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.contest;

import org.palmares.ranking.json.Fields;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.method.Nature;
import org.palmares.ranking.reason.NotAccepted;
import org.palmares.ranking.reason.Reason;

import java.util.List;

/** One source of figures in a round: a jury, the public, or something imported. */
public sealed interface Part permits JuryPart, VotesPart, ExternalPart {

    String id();

    JsonObject write();

    /** What is known of the part's one figure for each entry. */
    Nature nature();

    /**
     * Every reason why the part cannot work.
     *
     * @param path where it stands in the document
     */
    List<Reason> reasonsAgainst(String path);

    static Part read(Fields fields) throws NotAccepted {
        String kind = fields.text("kind");
        Part part =
                switch (kind) {
                    case JuryPart.KIND -> JuryPart.read(fields);
                    case VotesPart.KIND -> VotesPart.read(fields);
                    case ExternalPart.KIND -> ExternalPart.read(fields);
                    default -> throw fields.unknown("kind", kind);
                };
        fields.nothingElse();
        return part;
    }
}
