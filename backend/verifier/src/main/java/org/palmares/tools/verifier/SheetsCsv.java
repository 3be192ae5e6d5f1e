// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.verifier;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.JurorNumber;
import org.palmares.ranking.contest.ContestRules;
import org.palmares.ranking.contest.JuryPart;
import org.palmares.ranking.contest.Ref;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.tables.JurySheet;
import org.palmares.ranking.tables.JurySheet.State;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Marks of the second format as a table with the columns {@code entry}, {@code juror}, {@code
 * criterion}, {@code mark}, and {@code round}, {@code part}, {@code panel} where they are needed.
 * An empty mark is missing; {@code recused} and {@code eliminated} stand instead of marks.
 */
final class SheetsCsv {

    private static final List<String> NEEDED = List.of("entry", "juror", "criterion", "mark");
    private static final Set<String> KNOWN =
            Set.of("entry", "juror", "criterion", "mark", "round", "part", "panel");

    private record Key(Ref part, EntryCode entry, String panel, JurorNumber juror) {}

    private final CsvTable table;
    private final Columns columns;
    private final PartOfRow parts;
    private final Map<Key, JurySheet> sheets = new LinkedHashMap<>();

    private SheetsCsv(CsvTable table, Columns columns, PartOfRow parts) {
        this.table = table;
        this.columns = columns;
        this.parts = parts;
    }

    static SortedMap<Ref, List<JurySheet>> read(
            CsvTable table, ContestRules rules, Set<EntryCode> entries) throws Mistake {
        Columns columns = Columns.of(table, NEEDED);
        columns.nothingElse(KNOWN);
        SheetsCsv reading =
                new SheetsCsv(table, columns, new PartOfRow(rules, table, columns, JuryPart.class));
        for (CsvTable.Row row : table.rows()) {
            entries.add(reading.row(row));
        }
        SortedMap<Ref, List<JurySheet>> byPart = new TreeMap<>();
        reading.sheets.forEach(
                (key, sheet) ->
                        byPart.computeIfAbsent(key.part(), none -> new ArrayList<>()).add(sheet));
        return byPart;
    }

    private EntryCode row(CsvTable.Row row) throws Mistake {
        EntryCode entry = Cells.entry(table, row, columns.cell(row, "entry"));
        String panel = columns.cell(row, "panel");
        JurorNumber juror = Cells.juror(table, row, columns.cell(row, "juror"));
        if (!panel.isEmpty()) {
            Cells.juror(table, row, panel);
        }
        Key key = new Key(parts.of(row), entry, panel, juror);
        JurySheet sheet =
                sheets.getOrDefault(
                        key, new JurySheet(entry, panel, juror, new TreeMap<>(), State.MARKED));
        sheets.put(key, with(sheet, row));
        return entry;
    }

    private JurySheet with(JurySheet sheet, CsvTable.Row row) throws Mistake {
        String mark = columns.cell(row, "mark");
        SortedMap<String, Fraction> marks = new TreeMap<>(sheet.marks());
        State state =
                switch (mark) {
                    case "recused" -> State.RECUSED;
                    case "eliminated" -> State.ELIMINATED;
                    default -> sheet.state();
                };
        boolean isMark = !mark.isEmpty() && !mark.equals("recused") && !mark.equals("eliminated");
        if (isMark
                && marks.put(columns.cell(row, "criterion"), Cells.figure(table, row, mark))
                        != null) {
            throw table.mistake(row, "điểm này đã có ở dòng trên", "the mark stands twice");
        }
        return new JurySheet(sheet.entry(), sheet.panel(), sheet.juror(), marks, state);
    }
}
