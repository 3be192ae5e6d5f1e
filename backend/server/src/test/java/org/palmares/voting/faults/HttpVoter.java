// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.faults;

import org.palmares.kernel.GlobalId;
import org.palmares.testing.Person;
import org.palmares.voting.faults.Electorate.Voter;
import org.palmares.voting.faults.VoteHistory.Acknowledged;
import org.palmares.voting.faults.VoteHistory.Answer;
import org.palmares.voting.faults.VoteHistory.Unknown;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody who votes over HTTP, at whichever node the balancer says.
 *
 * @param pass bought before
 */
record HttpVoter(Person person, String pass) implements Voter {

    private static final String CAST =
            """
            mutation($entry: ID!, $key: ID!, $pass: String) {
              voteCast(input: {entryId: $entry, idempotencyKey: $key, pass: $pass}) {
                receipt { code acceptedAt entry { id } record { leafHash } }
                userErrors { code }
              }
            }
            """;

    HttpVoter at(String node) {
        return new HttpVoter(person.at(node), pass);
    }

    @Override
    public Answer vote(UUID entry, UUID key) {
        try {
            return read(
                    person.answer(
                                    CAST,
                                    Map.of(
                                            "entry", GlobalId.of("Entry", entry),
                                            "key", key.toString(),
                                            "pass", pass))
                            .at("/data/voteCast"));
        } catch (RuntimeException e) {
            // No answer, or half of one.
            return new Unknown(e.toString());
        }
    }

    /** What one payload says; one that is not there says nothing. */
    static Answer read(JsonNode cast) {
        JsonNode receipt = cast.path("receipt");
        if (receipt.isObject()) {
            return new Acknowledged(
                    receipt.path("code").asString(),
                    GlobalId.key("Entry", receipt.at("/entry/id").asString()).orElseThrow(),
                    Instant.parse(receipt.path("acceptedAt").asString()),
                    receipt.at("/record/leafHash").asString());
        }
        JsonNode refused = cast.at("/userErrors/0/code");
        return refused.isMissingNode()
                ? new Unknown(cast.toString())
                : VoteHistory.refusal(refused.asString());
    }
}
