// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange.rules;

import org.palmares.exchange.ReadRow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a row's cells become over what is there. */
public final class RowChecks {

    private RowChecks() {}

    /** Columns that the table does not have stay as they are. */
    public static Map<String, String> merged(Map<String, String> before, ReadRow row) {
        Map<String, String> after = new HashMap<>(before);
        after.putAll(row.cells());
        return after;
    }

    /** Whether two texts of cells say the same; a missing one is empty. */
    public static boolean same(Map<String, String> one, Map<String, String> other) {
        return List.of(one, other).stream()
                .flatMap(cells -> cells.keySet().stream())
                .allMatch(
                        column ->
                                one.getOrDefault(column, "")
                                        .equals(other.getOrDefault(column, "")));
    }
}
