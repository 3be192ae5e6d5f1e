// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palmares.ranking.RulesSchema;
import org.palmares.ranking.Sha256;
import org.palmares.ranking.contest.ContestRules;
import org.palmares.ranking.contest.RulesOutcome;
import org.palmares.ranking.decision.Deciding;
import org.palmares.ranking.decision.DecisionJson;
import org.palmares.ranking.decision.DecisionOutcome;
import org.palmares.ranking.drafts.Schemas;
import org.palmares.ranking.json.Fields;
import org.palmares.ranking.json.JsonValue;
import org.palmares.ranking.json.JsonValue.JsonArray;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.json.JsonValue.JsonText;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.NotAccepted;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.tables.ContestTables;
import org.palmares.ranking.tables.TablesJson;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Vectors of the second format: rules and tables in, a standing or the refusals out. */
class DecisionVectorsTests {

    private static final Pattern METHOD = Pattern.compile("\"([a-z-]+/[0-9]+)\"");

    static Stream<String> vectors() {
        return Vectors.names("rules-2");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void comesOutAsWritten(String name) throws NotAccepted {
        JsonObject vector = Vectors.read(name);
        JsonObject result = result(vector);
        if (Vectors.isWriting()) {
            ObjectBuilder written = new ObjectBuilder();
            for (String input : List.of("about", "rules", "tables", "until")) {
                written.with(input, Vectors.member(vector, input));
            }
            result.members().forEach(written::with);
            Vectors.write(name, written.done());
        } else {
            for (String output : List.of("standing", "digest", "refused")) {
                assertThat(vector.members().get(output))
                        .as(name + " " + output)
                        .isEqualTo(result.members().get(output));
            }
        }
    }

    private static JsonObject result(JsonObject vector) throws NotAccepted {
        JsonValue rules = Vectors.member(vector, "rules");
        RulesOutcome outcome = ContestRules.read(rules.bytes());
        if (outcome instanceof RulesOutcome.Refused refused) {
            return refused(refused.reasons());
        }
        assertThat(Schemas.problems(2, rules)).isEmpty();
        ContestTables tables = TablesJson.read(Vectors.member(vector, "tables").bytes());
        String until = Fields.of(vector).text("until");
        DecisionOutcome decided =
                Deciding.decide(((RulesOutcome.Accepted) outcome).rules(), tables, until);
        if (decided instanceof DecisionOutcome.Refused refused) {
            return refused(refused.reasons());
        }
        JsonObject standing = DecisionJson.write(((DecisionOutcome.Decided) decided).decision());
        return new ObjectBuilder()
                .with("standing", standing)
                .with("digest", Sha256.hex(standing.bytes()))
                .done();
    }

    private static JsonObject refused(List<Reason> reasons) {
        return new ObjectBuilder()
                .with(
                        "refused",
                        reasons.stream()
                                .map(
                                        reason ->
                                                new ObjectBuilder()
                                                        .with("code", reason.code().name())
                                                        .with(
                                                                "figures",
                                                                new JsonArray(
                                                                        reason.figures().stream()
                                                                                .<JsonValue>map(
                                                                                        JsonText
                                                                                                ::new)
                                                                                .toList()))
                                                        .done())
                                .toList())
                .done();
    }

    @Test
    void coversEveryMethodThatTheSchemaNames() {
        Set<String> named = new TreeSet<>();
        collect(RulesSchema.of(2), named);
        Set<String> covered = new TreeSet<>();
        vectors()
                .map(Vectors::read)
                .filter(vector -> vector.members().containsKey("standing"))
                .forEach(vector -> collect(Vectors.member(vector, "rules").canonical(), covered));

        assertThat(covered).containsAll(named);
        assertThat(named).hasSizeGreaterThan(20);
    }

    private static void collect(String text, Set<String> methods) {
        Matcher matcher = METHOD.matcher(text);
        while (matcher.find()) {
            methods.add(matcher.group(1));
        }
    }
}
