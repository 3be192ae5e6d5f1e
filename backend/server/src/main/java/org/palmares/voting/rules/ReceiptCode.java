// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules;

import java.nio.ByteBuffer;
import java.util.Locale;

/**
 * Writes 60 bits in Crockford's base 32, in three groups of four, and reads what people make of it:
 * small letters, missing hyphens, O for 0, I and L for 1.
 */
public final class ReceiptCode {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;

    private ReceiptCode() {}

    /** From the first 8 bytes. */
    public static String write(byte[] mac) {
        long bits = ByteBuffer.wrap(mac).getLong();
        var code = new StringBuilder(LENGTH + 2);
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % 4 == 0) {
                code.append('-');
            }
            code.append(DIGITS.charAt((int) (bits >>> (59 - 5 * i)) & 31));
        }
        return code.toString();
    }

    /** As it was written; anything else comes out as something that is no code. */
    public static String read(String typed) {
        String plain =
                typed.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s-]", "")
                        .replace('O', '0')
                        .replaceAll("[IL]", "1");
        return plain.length() == LENGTH
                ? "%s-%s-%s"
                        .formatted(plain.substring(0, 4), plain.substring(4, 8), plain.substring(8))
                : "";
    }
}
