// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.verifier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The columns of a table by name, in whatever order they stand. */
final class Columns {

    private final CsvTable table;

    private Columns(CsvTable table) {
        this.table = table;
    }

    /** Refuses a table that lacks a column, or has one twice. */
    static Columns of(CsvTable table, List<String> needed) throws Mistake {
        Set<String> seen = new HashSet<>();
        for (String name : table.header()) {
            if (!seen.add(name)) {
                throw CsvTable.mistake(
                        table.file(),
                        1,
                        "cột “" + name + "” có hai lần",
                        "the column “" + name + "” stands twice");
            }
        }
        for (String name : needed) {
            if (!seen.contains(name)) {
                throw CsvTable.mistake(
                        table.file(),
                        1,
                        "thiếu cột “" + name + "”",
                        "the column “" + name + "” is missing");
            }
        }
        return new Columns(table);
    }

    /** The cell of a column; empty where the table has no such column. */
    String cell(CsvTable.Row row, String name) {
        int at = table.header().indexOf(name);
        return at < 0 ? "" : row.cells().get(at);
    }

    /** The columns beside the known ones, in their order. */
    List<String> others(Set<String> known) {
        List<String> others = new ArrayList<>(table.header());
        others.removeAll(known);
        return others;
    }

    /** Refuses columns beside the known ones. */
    void nothingElse(Set<String> known) throws Mistake {
        List<String> others = others(known);
        if (!others.isEmpty()) {
            throw CsvTable.mistake(
                    table.file(),
                    1,
                    "không có cột nào tên “" + others.get(0) + "”",
                    "there is no column called “" + others.get(0) + "”");
        }
    }
}
