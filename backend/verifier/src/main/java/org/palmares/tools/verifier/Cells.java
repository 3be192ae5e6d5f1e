// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.verifier;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.JurorNumber;
import org.palmares.ranking.exact.Fraction;

import java.math.BigInteger;

/** What cells of a table may hold. */
final class Cells {

    private static final BigInteger MOST = BigInteger.valueOf(1_000_000_000_000L);

    private Cells() {}

    static EntryCode entry(CsvTable table, CsvTable.Row row, String code) throws Mistake {
        if (!EntryCode.isEntryCode(code)) {
            throw table.mistake(row, "mã bài dự thi không hợp lệ", "unfit entry code");
        }
        return new EntryCode(code);
    }

    static JurorNumber juror(CsvTable table, CsvTable.Row row, String number) throws Mistake {
        if (!JurorNumber.isJurorNumber(number)) {
            throw table.mistake(row, "số hiệu giám khảo không hợp lệ", "unfit juror number");
        }
        return new JurorNumber(number);
    }

    static Fraction figure(CsvTable table, CsvTable.Row row, String cell) throws Mistake {
        String figure = table.semicolons() ? cell.replace(',', '.') : cell;
        if (!Fraction.isFigure(figure)) {
            throw table.mistake(row, "“" + cell + "” không phải số", "“" + cell + "” is no figure");
        }
        return Fraction.parse(figure);
    }

    static long votes(CsvTable table, CsvTable.Row row, String cell) throws Mistake {
        Fraction votes = figure(table, row, cell);
        if (!votes.isWhole() || votes.signum() < 0 || votes.numerator().compareTo(MOST) > 0) {
            throw table.mistake(
                    row,
                    "số phiếu “" + cell + "” không hợp lệ",
                    "“" + cell + "” is no number of votes");
        }
        return votes.numerator().longValueExact();
    }
}
