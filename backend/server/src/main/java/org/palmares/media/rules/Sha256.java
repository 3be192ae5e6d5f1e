// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A SHA-256 as it is written: 64 digits of lower-case hex. */
public final class Sha256 {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    private Sha256() {}

    public static Optional<String> read(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        return HEX.matcher(lower).matches() ? Optional.of(lower) : Optional.empty();
    }
}
