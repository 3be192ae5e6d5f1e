// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results.web;

import org.palmares.ranking.Sha256;
import org.palmares.results.SigningKey;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.Base64;

/** The public key that checks this instance's bundles. */
@RestController
class SigningKeyEndpoint {

    /**
     * @param publicKey X.509, in base64
     * @param fingerprint SHA-256 of the X.509 encoding, in hex: what the verifier takes as --key
     */
    record PublicSigningKey(String algorithm, String publicKey, String fingerprint) {}

    private final SigningKey key;

    SigningKeyEndpoint(SigningKey key) {
        this.key = key;
    }

    @GetMapping("/results/signing-key")
    PublicSigningKey signingKey() {
        byte[] encoded = key.publicKey();
        return new PublicSigningKey(
                "Ed25519", Base64.getEncoder().encodeToString(encoded), Sha256.hex(encoded));
    }
}
