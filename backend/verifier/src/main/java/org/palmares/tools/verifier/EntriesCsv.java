// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.verifier;

import org.palmares.ranking.EntryCode;

import java.util.List;
import java.util.Set;

/**
 * The entries as a table with the column {@code entry}: their order is what a tie-break by the
 * order of entries goes by, and those are among them that nobody marked or voted for.
 */
final class EntriesCsv {

    private EntriesCsv() {}

    static void read(CsvTable table, Set<EntryCode> entries) throws Mistake {
        Columns columns = Columns.of(table, List.of("entry"));
        for (CsvTable.Row row : table.rows()) {
            if (!entries.add(Cells.entry(table, row, columns.cell(row, "entry")))) {
                throw table.mistake(row, "bài này đã có ở trên", "the entry stands twice");
            }
        }
    }
}
