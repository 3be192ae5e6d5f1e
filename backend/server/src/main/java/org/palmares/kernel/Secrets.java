// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.security.GeneralSecurityException;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys for signing and for keyed hashes, each derived by its purpose from the one configured secret
 * (HMAC-SHA-256 of the purpose), so that one use never serves another.
 */
@Component
public class Secrets {

    private final byte[] root;

    Secrets(@Value("${palmares.secret}") String secret) {
        root = Base64.getDecoder().decode(secret);
        if (root.length < 32) {
            throw new IllegalStateException("palmares.secret needs 32 bytes or more, in base64");
        }
    }

    /** HMAC-SHA-256 under the key of this purpose. */
    public byte[] mac(String purpose, byte[]... parts) {
        byte[][] labelled = {purpose.getBytes(UTF_8)};
        return hmac(hmac(root, labelled), parts);
    }

    private static byte[] hmac(byte[] key, byte[][] parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
