// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results;

import org.palmares.kernel.Secrets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/**
 * The Ed25519 key that signs bundles: the configured one ({@code palmares.results.signing-key},
 * PKCS 8 in base64), else one that follows from the instance's secret.
 */
@Component
public class SigningKey {

    private final KeyPair keys;

    SigningKey(@Value("${palmares.results.signing-key:}") String configured, Secrets secrets) {
        byte[] seed = configured.isBlank() ? secrets.mac("results.signing-key") : seed(configured);
        keys = pair(seed);
    }

    KeyPair keys() {
        return keys;
    }

    /** The public key, X.509. */
    public byte[] publicKey() {
        return keys.getPublic().getEncoded();
    }

    private static byte[] seed(String configured) {
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(configured);
            var key =
                    (EdECPrivateKey)
                            KeyFactory.getInstance("Ed25519")
                                    .generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return key.getBytes().orElseThrow();
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "palmares.results.signing-key is no Ed25519 key in PKCS 8 and base64", e);
        }
    }

    // The platform offers no other way from a private key's 32 bytes to its public key.
    private static KeyPair pair(byte[] seed) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new Fixed(seed));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Fixed extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] bytes;

        Fixed(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        @Override
        public void nextBytes(byte[] into) {
            if (into.length != bytes.length) {
                throw new IllegalStateException("an Ed25519 key has 32 bytes");
            }
            System.arraycopy(bytes, 0, into, 0, into.length);
        }
    }
}
