// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger;

import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.palmares.ranking.record.NoteKey;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/**
 * An Ed25519 key that signs. Bouncy Castle's signature takes a fourteenth of the platform's time,
 * and each vote has one.
 */
final class Ed25519Key {

    private final Ed25519PrivateKeyParameters key;

    private Ed25519Key(byte[] seed) {
        this.key = new Ed25519PrivateKeyParameters(seed);
    }

    /**
     * @param setting the property's name, for the message
     * @param configured PKCS 8 in base64; blank where the key follows from the secret
     */
    static Ed25519Key of(String setting, String configured, byte[] derived) {
        return new Ed25519Key(configured.isBlank() ? derived : seed(setting, configured));
    }

    private static byte[] seed(String setting, String configured) {
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(configured);
            var read =
                    (EdECPrivateKey)
                            KeyFactory.getInstance("Ed25519")
                                    .generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return read.getBytes().orElseThrow();
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(setting + " is no Ed25519 key in PKCS 8 and base64", e);
        }
    }

    byte[] publicKey() {
        return key.generatePublicKey().getEncoded();
    }

    NoteKey named(String name) {
        return new NoteKey(name, publicKey());
    }

    byte[] sign(byte[] message) {
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, key);
        signer.update(message, 0, message.length);
        return signer.generateSignature();
    }
}
