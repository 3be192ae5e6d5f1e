// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.palmares.kernel.Secrets;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;

class SigningKeyTests {

    private static final byte[] MESSAGE = {1, 2, 3};

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withBean(Secrets.class).withBean(SigningKey.class);

    @Test
    void followsFromTheSecretAndFromNothingElse() {
        assertThat(derived(1).publicKey()).isEqualTo(derived(1).publicKey());
        assertThat(derived(1).publicKey()).isNotEqualTo(derived(2).publicKey());
    }

    @Test
    void signsWhatItsPublicKeyChecks() throws Exception {
        KeyPair keys = derived(1).keys();
        assertThat(fits(keys, keys)).isTrue();
        assertThat(fits(keys, derived(2).keys())).isFalse();
    }

    @Test
    void aConfiguredKeyTakesItsPlace() throws Exception {
        KeyPair own = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        String encoded = Base64.getEncoder().encodeToString(own.getPrivate().getEncoded());

        SigningKey key = configured(encoded);

        assertThat(key.publicKey()).isEqualTo(own.getPublic().getEncoded());
        assertThat(fits(key.keys(), own)).isTrue();
    }

    @Test
    void aKeyThatCannotBeReadKeepsTheServerFromStarting() {
        assertThatThrownBy(() -> configured("AAAA"))
                .hasStackTraceContaining("palmares.results.signing-key is no Ed25519 key");
    }

    private SigningKey derived(int seed) {
        return key(seed, "");
    }

    private SigningKey configured(String pkcs8) {
        return key(1, pkcs8);
    }

    private SigningKey key(int seed, String pkcs8) {
        byte[] secret = new byte[32];
        secret[0] = (byte) seed;
        SigningKey[] made = new SigningKey[1];
        application
                .withPropertyValues(
                        "palmares.secret=" + Base64.getEncoder().encodeToString(secret),
                        "palmares.results.signing-key=" + pkcs8)
                .run(context -> made[0] = context.getBean(SigningKey.class));
        return made[0];
    }

    private static boolean fits(KeyPair signer, KeyPair checker) throws Exception {
        Signature signing = Signature.getInstance("Ed25519");
        signing.initSign(signer.getPrivate());
        signing.update(MESSAGE);
        Signature checking = Signature.getInstance("Ed25519");
        checking.initVerify(checker.getPublic());
        checking.update(MESSAGE);
        return checking.verify(signing.sign());
    }
}
