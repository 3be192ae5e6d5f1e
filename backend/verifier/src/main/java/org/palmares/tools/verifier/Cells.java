// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.verifier;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.exact.Fraction;

/** What cells of a table may hold. */
final class Cells {

    private Cells() {}

    static EntryCode entry(CsvTable table, CsvTable.Row row) throws Mistake {
        String code = row.cells().get(0);
        if (!EntryCode.isEntryCode(code)) {
            throw table.mistake(row, "mã bài dự thi không hợp lệ", "unfit entry code");
        }
        return new EntryCode(code);
    }

    static Fraction figure(CsvTable table, CsvTable.Row row, String cell) throws Mistake {
        String figure = table.semicolons() ? cell.replace(',', '.') : cell;
        if (!Fraction.isFigure(figure)) {
            throw table.mistake(row, "“" + cell + "” không phải số", "“" + cell + "” is no figure");
        }
        return Fraction.parse(figure);
    }
}
