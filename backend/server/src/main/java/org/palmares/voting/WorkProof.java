// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.palmares.voting.rules.WorkChallenge;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.Base64;
import java.util.Optional;

/**
 * What a browser hands in for a challenge: the challenge again, its signature, and the counter.
 *
 * @param signature of the challenge, in hex, as it was given out
 */
record WorkProof(WorkChallenge challenge, String signature, long counter) {

    private static final int LONGEST = 4_096;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Of the protocol's base64 of JSON; empty for anything else. */
    static Optional<WorkProof> read(String payload) {
        if (payload.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            JsonNode read = JSON.readTree(Base64.getDecoder().decode(payload));
            JsonNode given = read.path("challenge").path("parameters");
            JsonNode counter = read.path("solution").path("counter");
            var challenge =
                    new WorkChallenge(
                            given.path("cost").intValue(),
                            text(given, "keyPrefix"),
                            text(given, "nonce"),
                            text(given, "salt"),
                            given.path("expiresAt").longValue(),
                            text(given.path("data"), "contest"),
                            text(given.path("data"), "voter"));
            return counter.isIntegralNumber()
                    ? Optional.of(
                            new WorkProof(
                                    challenge,
                                    text(read.path("challenge"), "signature"),
                                    counter.longValue()))
                    : Optional.empty();
        } catch (IllegalArgumentException | JacksonException _) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
