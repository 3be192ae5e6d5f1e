// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.verifier;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.contest.ContestRules;
import org.palmares.ranking.contest.ExternalPart;
import org.palmares.ranking.contest.Ref;
import org.palmares.ranking.exact.Fraction;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Imported figures as a table with the columns {@code entry} and {@code figure}, and {@code round}
 * and {@code part} where they are needed.
 */
final class FiguresCsv {

    private static final Set<String> KNOWN = Set.of("entry", "figure", "round", "part");

    private FiguresCsv() {}

    static SortedMap<Ref, SortedMap<EntryCode, Fraction>> read(
            CsvTable table, ContestRules rules, Set<EntryCode> entries) throws Mistake {
        Columns columns = Columns.of(table, List.of("entry", "figure"));
        columns.nothingElse(KNOWN);
        PartOfRow parts = new PartOfRow(rules, table, columns, ExternalPart.class);
        SortedMap<Ref, SortedMap<EntryCode, Fraction>> figures = new TreeMap<>();
        for (CsvTable.Row row : table.rows()) {
            EntryCode entry = Cells.entry(table, row, columns.cell(row, "entry"));
            entries.add(entry);
            Fraction figure = Cells.figure(table, row, columns.cell(row, "figure"));
            if (figures.computeIfAbsent(parts.of(row), none -> new TreeMap<>()).put(entry, figure)
                    != null) {
                throw table.mistake(row, "số liệu này đã có ở trên", "the figure stands twice");
            }
        }
        return figures;
    }
}
