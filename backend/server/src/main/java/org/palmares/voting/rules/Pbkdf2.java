// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * PBKDF2 with HMAC-SHA-256 (RFC 8018) over a password of raw bytes. The JDK's own takes characters
 * and encodes them as UTF-8, so that bytes above 127 come out as others.
 */
final class Pbkdf2 {

    private static final String MAC = "HmacSHA256";

    private Pbkdf2() {}

    /** The first block of 32 bytes, which is the whole of a key of 32 bytes. */
    static byte[] key(byte[] password, byte[] salt, int iterations) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(password, MAC));
            mac.update(salt);
            byte[] step = mac.doFinal(ByteBuffer.allocate(Integer.BYTES).putInt(1).array());
            byte[] key = Arrays.copyOf(step, step.length);
            for (int i = 1; i < iterations; i++) {
                step = mac.doFinal(step);
                for (int at = 0; at < key.length; at++) {
                    key[at] ^= step[at];
                }
            }
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
