// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text as it is searched: small letters without accents, "Đêm hội" as "dem hoi". */
public final class SearchText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private SearchText() {}

    public static String of(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String small = bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
        return SPACES.matcher(small).replaceAll(" ").strip();
    }
}
