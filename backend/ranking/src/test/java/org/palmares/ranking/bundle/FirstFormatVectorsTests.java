// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palmares.ranking.Ranking;
import org.palmares.ranking.RankingOutcome;
import org.palmares.ranking.RuleSet;
import org.palmares.ranking.RuleSetOutcome;
import org.palmares.ranking.Sha256;
import org.palmares.ranking.StandingJson;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.json.JsonValue.JsonText;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.NotAccepted;
import org.palmares.ranking.vectors.Vectors;

import java.util.List;
import java.util.stream.Stream;

/**
 * Vectors of the first format: a bundle's tables in, its standing out. What was published once must
 * come out with the same bytes for ever.
 */
class FirstFormatVectorsTests {

    static Stream<String> vectors() {
        return Vectors.names("rules-1");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void comesOutAsWritten(String name) throws NotAccepted {
        JsonObject vector = Vectors.read(name);
        RuleSetOutcome rules = RuleSet.read(Vectors.member(vector, "rules").bytes());
        RankingOutcome outcome =
                Ranking.rank(
                        ((RuleSetOutcome.Accepted) rules).rules(),
                        Tables.readMarks(Vectors.member(vector, "marks").bytes()),
                        Tables.readTally(Vectors.member(vector, "tally").bytes()),
                        Tables.readEntries(Vectors.member(vector, "entries").bytes()));
        JsonObject standing = StandingJson.write(((RankingOutcome.Ranked) outcome).standing());
        JsonText digest = new JsonText(Sha256.hex(standing.bytes()));
        if (Vectors.isWriting()) {
            ObjectBuilder written = new ObjectBuilder();
            for (String input : List.of("about", "rules", "entries", "marks", "tally")) {
                written.with(input, Vectors.member(vector, input));
            }
            Vectors.write(name, written.with("standing", standing).with("digest", digest).done());
        } else {
            assertThat(Vectors.member(vector, "standing")).isEqualTo(standing);
            assertThat(Vectors.member(vector, "digest")).isEqualTo(digest);
        }
    }
}
