// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palmares.testing.People;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

@ServerTest
class RequestLimitTests {

    private static final String VOTE =
            "voteCast(input:{entryId:\"x\",idempotencyKey:\"x\"}){userErrors{code}}";

    @Autowired People people;

    @Test
    void castsNoneOfFiveHundredAliasedVotes() {
        var answer = people.stranger().answer(mutations(500), Map.of());

        assertThat(answer.path("errors").isEmpty()).isFalse();
        assertThat(answer.path("data").isMissingNode() || answer.path("data").isNull()).isTrue();
    }

    @Test
    void refusesMoreAliasesThanAPageNeeds() {
        assertThat(code(mutations(31))).isEqualTo("TOO_MANY_ALIASES");
    }

    @Test
    void refusesMoreMutationsThanAPageNeeds() {
        assertThat(code(mutations(6))).isEqualTo("TOO_MANY_MUTATIONS");
    }

    @Test
    void castsNoneOfSixVotesHiddenInFragments() {
        String document =
                "mutation{...three ...three2} fragment three on Mutation{%s} fragment three2 on Mutation{%s}"
                        .formatted(aliased(0, 3), aliased(3, 6));
        assertThat(code(document)).isEqualTo("TOO_MANY_MUTATIONS");
    }

    @Test
    void refusesAQueryThatIsTooDeep() {
        String nested = "id";
        for (int level = 0; level < 6; level++) {
            nested = "entries{edges{node{contest{" + nested + "}}}}";
        }
        assertThat(code("{contest(slug:\"x\"){" + nested + "}}")).isEqualTo("QUERY_TOO_DEEP");
    }

    @Test
    void refusesAQueryOfTooManyFields() {
        String many =
                IntStream.range(0, 25)
                        .mapToObj(i -> "a" + i + ":contest(slug:\"x\"){" + fields() + "}")
                        .collect(Collectors.joining(" "));
        assertThat(code("{" + many + "}")).isEqualTo("QUERY_TOO_COMPLEX");
    }

    @Test
    void refusesADocumentOfTooManyTokens() {
        String many = "serverTime ".repeat(5000);
        var answer = people.stranger().answer("{" + many + "}", Map.of());
        assertThat(answer.path("errors").toString()).contains("tokens");
        assertThat(answer.path("data").isMissingNode() || answer.path("data").isNull()).isTrue();
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        var answer = people.stranger().respond("{serverTime}", Map.of("x", "y".repeat(70_000)));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("REQUEST_TOO_LARGE");
    }

    @Test
    void refusesALargeBodyOfUndeclaredLength() {
        byte[] body =
                ("{\"query\":\"{serverTime}\",\"x\":\"" + "y".repeat(70_000) + "\"}").getBytes();
        var request =
                people.stranger()
                        .request("/graphql")
                        .header("Content-Type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(body)))
                        .build();
        var answer = people.stranger().send(request);
        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(answer.body()).doesNotContain("serverTime\":\"");
    }

    @Test
    void takesNoMutationByGetNorAsAForm() {
        var stranger = people.stranger();
        assertThat(stranger.get("/graphql?query=%7BserverTime%7D").statusCode()).isEqualTo(405);
        for (String type : new String[] {"text/plain", "application/x-www-form-urlencoded"}) {
            var request =
                    stranger.request("/graphql")
                            .header("Content-Type", type)
                            .POST(
                                    HttpRequest.BodyPublishers.ofString(
                                            "{\"query\":\"{serverTime}\"}"))
                            .build();
            assertThat(stranger.send(request).statusCode()).isEqualTo(415);
        }
    }

    private String code(String document) {
        var answer = people.stranger().answer(document, Map.of());
        assertThat(answer.path("data").isMissingNode() || answer.path("data").isNull())
                .as(answer.toString())
                .isTrue();
        return answer.path("errors").path(0).path("extensions").path("code").asString();
    }

    private static String mutations(int count) {
        return "mutation{" + aliased(0, count) + "}";
    }

    private static String aliased(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> "v" + i + ":" + VOTE)
                .collect(Collectors.joining(" "));
    }

    private static String fields() {
        return "id slug phase timeZone colour openedAt nextChange name{vi en} organiser{vi en}"
                + " description{vi en} rules{vi en} consent{vi en} calendar{publication}"
                + " categories{id name{vi en} criteria{id name{vi en} weight max step}}";
    }
}
