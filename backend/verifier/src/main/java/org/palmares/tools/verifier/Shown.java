// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.verifier;

/** Text from a stranger's bundle as a terminal may show it. */
final class Shown {

    private Shown() {}

    /**
     * Without control letters, which could move the cursor, and without marks that turn the text.
     */
    static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
    }
}
