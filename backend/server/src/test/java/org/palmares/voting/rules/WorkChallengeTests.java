// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import java.util.HexFormat;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Proofs of work after the ALTCHA protocol, version 2. */
class WorkChallengeTests {

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
    void keysOfPlainLettersAreThoseOfTheJdk() throws Exception {
        var spec = new PBEKeySpec("password".toCharArray(), "salt".getBytes(UTF_8), 4_096, 256);
        byte[] jdk =
                SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                        .generateSecret(spec)
                        .getEncoded();

        assertThat(Pbkdf2.key("password".getBytes(UTF_8), "salt".getBytes(UTF_8), 4_096))
                .isEqualTo(jdk);
    }

    @Test
    void keysOfRawBytesAreTheKnownOnes() {
        // Python: hashlib.pbkdf2_hmac('sha256', bytes([255]*20), bytes([160]*16), 100)
        byte[] password = HexFormat.of().parseHex("ff".repeat(20));
        byte[] salt = HexFormat.of().parseHex("a0".repeat(16));

        assertThat(HexFormat.of().formatHex(Pbkdf2.key(password, salt, 100)))
                .isEqualTo("6cbf7a4b63366fe5df8d31892922fbdd2bf3abd25cec39738553acf695053d69");
    }

    @Test
    void theCounterFollowsTheNonceInFourBytes() {
        // Python: hashlib.pbkdf2_hmac('sha256', bytes([15]*16) + (70000).to_bytes(4, 'big'), …)
        assertThat(CHALLENGE.key(70_000))
                .isEqualTo("1509a4e81809816661e885f5707a720431f70b89dc9be349c917fff187240d8e");
        assertThat(CHALLENGE.key(0xFFFF_FFFFL))
                .isEqualTo("9a3c1838f13b29bdb72594f42bce727db9304bf0408745218a1b111e82cfefdf");
    }
}
