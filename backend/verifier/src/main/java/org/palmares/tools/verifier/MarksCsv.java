// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.verifier;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.JurorNumber;
import org.palmares.ranking.JuryMarks;
import org.palmares.ranking.Sheet;
import org.palmares.ranking.exact.Fraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Marks as a table {@code entry,juror,criterion,mark}. An empty mark is missing; the mark {@code
 * recused} recuses the juror from the entry.
 */
final class MarksCsv {

    private static final String RECUSED = "recused";

    private record Pair(EntryCode entry, JurorNumber juror) {}

    private final CsvTable table;
    private final Map<Pair, Sheet> sheets = new LinkedHashMap<>();

    private MarksCsv(CsvTable table) {
        this.table = table;
    }

    static JuryMarks read(CsvTable table, Set<EntryCode> entries) throws Mistake {
        if (!table.header().equals(List.of("entry", "juror", "criterion", "mark"))) {
            throw CsvTable.mistake(
                    table.file(),
                    1,
                    "các cột phải là entry, juror, criterion, mark",
                    "the columns must be entry, juror, criterion, mark");
        }
        MarksCsv marks = new MarksCsv(table);
        for (CsvTable.Row row : table.rows()) {
            marks.row(row, entries);
        }
        return new JuryMarks(new ArrayList<>(marks.sheets.values()));
    }

    private void row(CsvTable.Row row, Set<EntryCode> entries) throws Mistake {
        EntryCode entry = Cells.entry(table, row, row.cells().get(0));
        Pair pair = new Pair(entry, Cells.juror(table, row, row.cells().get(1)));
        entries.add(entry);
        Sheet sheet = sheets.getOrDefault(pair, Sheet.of(entry, pair.juror(), Map.of()));
        sheets.put(pair, with(sheet, row));
    }

    private Sheet with(Sheet sheet, CsvTable.Row row) throws Mistake {
        String criterion = row.cells().get(2);
        String mark = row.cells().get(3);
        Map<String, Fraction> marks = new TreeMap<>(sheet.marks());
        boolean recused = sheet.recused() || mark.equals(RECUSED);
        if (!mark.isEmpty() && !mark.equals(RECUSED)) {
            if (marks.put(criterion, Cells.figure(table, row, mark)) != null) {
                throw table.mistake(row, "điểm này đã có ở dòng trên", "the mark stands twice");
            }
        }
        return new Sheet(sheet.entry(), sheet.juror(), new TreeMap<>(marks), recused);
    }
}
