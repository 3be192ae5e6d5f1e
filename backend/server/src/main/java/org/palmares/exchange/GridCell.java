// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

import org.jspecify.annotations.Nullable;

/**
 * One cell as a text: dates as ISO, numbers without an exponent.
 *
 * @param number whether the spreadsheet holds a number, so that leading zeros may be lost
 * @param fault why nothing could be read; null where all is well
 */
public record GridCell(String text, boolean number, @Nullable ExchangeRefusal fault) {

    public static final GridCell EMPTY = new GridCell("", false, null);

    public static GridCell text(String text) {
        return text.isEmpty() ? EMPTY : new GridCell(text, false, null);
    }
}
