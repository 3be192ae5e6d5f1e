// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import java.util.regex.Pattern;

/** The forms that names inside tables may have; nothing that could hide or imitate another name. */
final class Name {

    private static final Pattern CODE =
            Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{N} ._-]{0,38}[\\p{L}\\p{N}])?");
    private static final Pattern IDENTIFIER = Pattern.compile("[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?");

    private Name() {}

    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    static boolean isIdentifier(String text) {
        return IDENTIFIER.matcher(text).matches();
    }
}
