// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.contest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palmares.ranking.Contests;
import org.palmares.ranking.drafts.Draft;
import org.palmares.ranking.drafts.Schemas;
import org.palmares.ranking.json.JsonValue;
import org.palmares.ranking.json.JsonValue.JsonArray;
import org.palmares.ranking.json.JsonValue.JsonObject;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

class ContestRulesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chopin-2025",
                "eurovision-2018-whole",
                "eurovision-juries-2016",
                "eurovision-juries-2018",
                "eurovision-show",
                "skating-free",
                "skating-short"
            })
    void acceptsTheExamples(String name) {
        ContestRules rules = Draft.example(name).accepted();

        assertThat(ContestRules.isOfThisFormat(rules.document())).isTrue();
        assertThat(rules.digest()).matches("[0-9a-f]{64}");
    }

    @Test
    void isEqualToRulesOfTheSameContentHoweverTheyAreSpelt() {
        ContestRules rules = Draft.juryAlone().accepted();
        String spelt =
                rules.toString()
                        .replace("\"step\":\"0.25\"", "\"step\" : \"1/4\"")
                        .replace("\"weight\":\"1\"", "\"weight\":1");

        assertThat(spelt).isNotEqualTo(rules.toString());
        assertThat(ContestRules.read(spelt.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new RulesOutcome.Accepted(rules));
        assertThat(rules)
                .hasSameHashCodeAs(Draft.juryAlone().accepted())
                .isNotEqualTo(Draft.publicAlone().accepted())
                .isNotEqualTo("rules");
    }

    @Test
    void tellsDocumentsOfOtherFormatsApart() {
        byte[] first = Contests.rules().accepted().document();

        assertThat(ContestRules.isOfThisFormat(first)).isFalse();
        assertThat(ContestRules.isOfThisFormat(new byte[] {'x'})).isFalse();
    }

    /** The document with one field less, once for every field it has. */
    static Stream<JsonValue> documentsThatLackOneField() {
        return without(Draft.example("chopin-2025").document()).stream();
    }

    private static List<JsonValue> without(JsonValue value) {
        List<JsonValue> lacking = new ArrayList<>();
        if (value instanceof JsonObject object) {
            object.members()
                    .forEach(
                            (name, member) -> {
                                TreeMap<String, JsonValue> rest = new TreeMap<>(object.members());
                                rest.remove(name);
                                lacking.add(new JsonObject(rest));
                                for (JsonValue less : without(member)) {
                                    rest.put(name, less);
                                    lacking.add(new JsonObject(rest));
                                }
                            });
        } else if (value instanceof JsonArray array && !array.items().isEmpty()) {
            for (JsonValue less : without(array.items().get(0))) {
                List<JsonValue> items = new ArrayList<>(array.items());
                items.set(0, less);
                lacking.add(new JsonArray(items));
            }
        }
        return lacking;
    }

    @ParameterizedTest
    @MethodSource
    void documentsThatLackOneField(JsonValue document) {
        assertThat(Schemas.problems(2, document)).isNotEmpty();
        assertThat(ContestRules.read(document.bytes())).isInstanceOf(RulesOutcome.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rounds.0.parts.0.quorum=0",
                "rounds.0.parts.0.quorum='1'",
                "rounds.0.parts.0.sound='loud'",
                "rounds.0.parts.0.kind='jury/2'",
                "rounds.0.parts.0.jurors.joining.method='mean/2'",
                "rounds.0.parts.0.jurors.scaling={'method':'rank/1'}",
                "rounds.0.parts.0.criteria.0.weight='0,5'",
                "rounds.0.parts.0.criteria.0.weight='01'",
                "rounds.0.parts.0.criteria.0.id='Ý'",
                "rounds.0.parts.0.score={'places':2}",
                "rounds.0.parts.0.score={'places':31,'mode':'half-up'}",
                "rounds.0.rankings.0.total.terms.0.of='a/b/c'",
                "rounds.0.rankings.0.places='first'",
                "rounds.0.rankings.0.tieBreaks.0={'by':'lot/1','commitment':'x','withVotes':true}",
                "rounds.0.cut='some'",
                "format='palmares-rules/1'"
            })
    void plantedMistakesAreFoundByTheSchemaAndByTheReader(String planted) {
        int at = planted.indexOf('=');
        Draft draft = Draft.juryAlone().with(planted.substring(0, at), planted.substring(at + 1));

        assertThat(Schemas.problems(2, draft.document())).isNotEmpty();
        assertThat(draft.refused()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "format='palmares-rules/2'",
                "jury.quorum='1'",
                "jury.sound='loud'",
                "rounding.mode='half-even'",
                "combination.method='positional-points/1'",
                "places='strict'",
                "tieBreaks.0={'by':'LOT'}"
            })
    void plantedMistakesOfTheFirstFormatAreFoundByItsSchema(String planted) {
        int at = planted.indexOf('=');
        Draft first = new Draft(Draft.json(Contests.rules().accepted().toString()));
        assertThat(Schemas.problems(1, first.document())).isEmpty();

        Draft draft = first.with(planted.substring(0, at), planted.substring(at + 1));
        assertThat(Schemas.problems(1, draft.document())).isNotEmpty();
    }

    @Test
    void acceptsPanelsWhoseMeanRankDecides() {
        assertThat(
                        Draft.juryAlone()
                                .jury(
                                        "panels",
                                        "{'scaling':{'method':'rank/1','ties':'mean'},'scaled':'exact',"
                                            + "'joining':{'method':'mean/1'},'joined':'exact'}")
                                .accepted()
                                .natureOf(new Ref("final", "jury"))
                                .lowerIsBetter())
                .isTrue();
    }
}
