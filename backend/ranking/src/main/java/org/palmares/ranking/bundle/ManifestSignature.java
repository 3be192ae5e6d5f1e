// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.bundle;

import org.palmares.ranking.json.Fields;
import org.palmares.ranking.json.JsonReader;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.NotAccepted;
import org.palmares.ranking.reason.ReasonCode;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** An Ed25519 signature over the bytes of the manifest, with the public key that checks it. */
record ManifestSignature(PublicKey key, byte[] signature) {

    private static final String ALGORITHM = "Ed25519";

    static ManifestSignature sign(byte[] manifest, KeyPair keys) {
        try {
            Signature signing = Signature.getInstance(ALGORITHM);
            signing.initSign(keys.getPrivate());
            signing.update(manifest);
            return new ManifestSignature(keys.getPublic(), signing.sign());
        } catch (GeneralSecurityException unfitKey) {
            throw new IllegalArgumentException("not an Ed25519 key pair", unfitKey);
        }
    }

    boolean fits(byte[] manifest) {
        try {
            Signature checking = Signature.getInstance(ALGORITHM);
            checking.initVerify(key);
            checking.update(manifest);
            return checking.verify(signature);
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }

    byte[] bytes() {
        return new ObjectBuilder()
                .with("algorithm", ALGORITHM)
                .with("publicKey", Base64.getEncoder().encodeToString(key.getEncoded()))
                .with("signature", Base64.getEncoder().encodeToString(signature))
                .done()
                .bytes();
    }

    static ManifestSignature read(byte[] bytes) throws NotAccepted {
        Fields fields = Fields.of(JsonReader.read(bytes));
        String algorithm = fields.text("algorithm");
        if (!algorithm.equals(ALGORITHM)) {
            throw NotAccepted.because(ReasonCode.METHOD_UNKNOWN, "algorithm", algorithm);
        }
        ManifestSignature signature =
                new ManifestSignature(
                        key(fields, base64(fields, "publicKey")), base64(fields, "signature"));
        fields.nothingElse();
        return signature;
    }

    private static byte[] base64(Fields fields, String name) throws NotAccepted {
        String text = fields.text(name);
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            throw fields.unreadable(name);
        }
    }

    private static PublicKey key(Fields fields, byte[] encoded) throws NotAccepted {
        try {
            return KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException notAKey) {
            throw fields.unreadable("publicKey");
        }
    }
}
