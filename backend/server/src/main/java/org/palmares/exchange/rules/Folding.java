// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange.rules;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Header names as they are compared: small letters and digits without accents. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folding() {}

    public static String of(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String small = bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
        return OTHER.matcher(small).replaceAll(" ").strip();
    }
}
