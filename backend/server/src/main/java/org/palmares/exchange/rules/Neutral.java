// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange.rules;

/** Texts as a CSV holds them, so that no spreadsheet takes one for a formula. */
public final class Neutral {

    private Neutral() {}

    public static String of(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
