// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of a table as it was read.
 *
 * @param number as the spreadsheet counts it, from 1
 * @param cells by column; only the columns that the table has
 */
public record ReadRow(int number, Map<String, String> cells, List<Fault> faults) {

    public ReadRow {
        cells = Map.copyOf(cells);
        faults = List.copyOf(faults);
    }

    /** Empty for a column that the table does not have. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** With another text in a column that it has; null leaves it as it is. */
    ReadRow with(String column, @Nullable String text) {
        if (text == null || !cells.containsKey(column)) {
            return this;
        }
        Map<String, String> changed = new HashMap<>(cells);
        changed.put(column, text);
        return new ReadRow(number, changed, faults);
    }
}
