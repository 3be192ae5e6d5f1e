// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palmares.voting.rules.WorkChallenge;

/** Challenges as they are signed. */
class SignedChallengeTests {

    private static final WorkChallenge CHALLENGE =
            new WorkChallenge(
                    100,
                    "00",
                    "0f".repeat(16),
                    "a0".repeat(16),
                    1_800_000_000L,
                    "contest",
                    "voter");

    @Test
    void whatIsSignedIsSortedAndHasNoSpaces() {
        assertThat(SignedChallenge.canonical(CHALLENGE))
                .isEqualTo(
                        "{\"algorithm\":\"PBKDF2/SHA-256\",\"cost\":100,\"data\":{\"contest\":\"contest\","
                            + "\"voter\":\"voter\"},\"expiresAt\":1800000000,\"keyLength\":32,"
                            + "\"keyPrefix\":\"00\",\"nonce\":\""
                                + "0f".repeat(16)
                                + "\",\"salt\":\""
                                + "a0".repeat(16)
                                + "\"}");
    }
}
