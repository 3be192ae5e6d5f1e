// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.palmares.voting.rules.WorkChallenge;

import tools.jackson.databind.json.JsonMapper;

import java.util.Map;

/**
 * A challenge as it is given out.
 *
 * @param signature under a key of ours, in hex
 */
public record SignedChallenge(WorkChallenge challenge, String signature) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What is signed: JSON without spaces, sorted by name. */
    static String canonical(WorkChallenge challenge) {
        return JSON.writeValueAsString(challenge.parameters());
    }

    /** As the protocol writes it. */
    public String json() {
        return JSON.writeValueAsString(
                Map.of("parameters", challenge.parameters(), "signature", signature));
    }
}
