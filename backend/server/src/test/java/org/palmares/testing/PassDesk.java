// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.testing;

import org.palmares.kernel.GlobalId;
import org.palmares.voting.rules.WorkChallenge;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;

/** Buys passes over GraphQL as a browser does. */
public final class PassDesk {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PassDesk() {}

    public static String pass(Person person, UUID contest) {
        return buy(person, contest, proof(ask(person, contest).path("challenge").asString()))
                .at("/pass/token")
                .asString();
    }

    public static JsonNode ask(Person person, UUID contest) {
        return person.ask(
                        """
                        mutation($contest: ID!) {
                          votingChallengeAsk(input: {contestId: $contest}) {
                            challenge userErrors { code field } } }
                        """,
                        Map.of("contest", GlobalId.of("Contest", contest)))
                .path("votingChallengeAsk");
    }

    public static JsonNode buy(Person person, UUID contest, String proof) {
        return person.ask(
                        """
                        mutation($contest: ID!, $proof: String!) {
                          votingPassBuy(input: {contestId: $contest, proof: $proof}) {
                            pass { token until } userErrors { code field } } }
                        """,
                        Map.of("contest", GlobalId.of("Contest", contest), "proof", proof))
                .path("votingPassBuy");
    }

    /** Looks for the counter, one after the other. */
    public static String proof(String challenge) {
        JsonNode read = JSON.readTree(challenge);
        WorkChallenge wanted = wanted(read.path("parameters"));
        long counter =
                LongStream.iterate(0, n -> n + 1)
                        .filter(wanted::isSolvedBy)
                        .findFirst()
                        .orElseThrow();
        return payload(read, counter);
    }

    public static WorkChallenge wanted(JsonNode given) {
        return new WorkChallenge(
                given.path("cost").intValue(),
                given.path("keyPrefix").asString(),
                given.path("nonce").asString(),
                given.path("salt").asString(),
                given.path("expiresAt").longValue(),
                given.at("/data/contest").asString(),
                given.at("/data/voter").asString());
    }

    public static String payload(JsonNode challenge, long counter) {
        String json =
                JSON.writeValueAsString(
                        Map.of("challenge", challenge, "solution", Map.of("counter", counter)));
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
