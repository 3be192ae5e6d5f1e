// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a receipt that the secretariat gave, as {@code BN 0007}. */
public final class PaperNumber {

    private static final Pattern WRITTEN = Pattern.compile("(?i)\\s*(?:BN)?\\s*(\\d{1,9})\\s*");

    private PaperNumber() {}

    public static String write(int number) {
        return String.format(Locale.ROOT, "BN %04d", number);
    }

    /** As somebody copied it, with or without letters and zeros. */
    public static Optional<Integer> read(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        return matcher.matches()
                ? Optional.of(Integer.parseInt(matcher.group(1)))
                : Optional.empty();
    }
}
