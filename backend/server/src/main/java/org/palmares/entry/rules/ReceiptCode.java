// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a receipt: twelve symbols, 60 bits, written in three groups. The symbols are
 * Crockford's Base32, which has no letters that are read as digits.
 */
public final class ReceiptCode {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final Pattern WRITTEN = Pattern.compile("[0-9A-HJKMNP-TV-Z]{12}");

    private ReceiptCode() {}

    /** Of the lowest 60 bits. */
    public static String of(long bits) {
        StringBuilder code = new StringBuilder();
        for (int at = 0; at < LENGTH; at++) {
            if (at > 0 && at % 4 == 0) {
                code.append('-');
            }
            code.append(SYMBOLS.charAt((int) (bits >>> 5 * at & 31)));
        }
        return code.toString();
    }

    /** As somebody copied it: in small letters, with or without hyphens, with O for 0. */
    public static Optional<String> read(String text) {
        String bare =
                text.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s-]", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        return WRITTEN.matcher(bare).matches()
                ? Optional.of(
                        bare.substring(0, 4) + "-" + bare.substring(4, 8) + "-" + bare.substring(8))
                : Optional.empty();
    }
}
