// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

import java.util.List;

/** How many rows of a table would do what. */
public record RowCounts(int fresh, int changed, int unchanged, int faulty) {

    static RowCounts of(List<CheckedRow> rows) {
        return new RowCounts(
                count(rows, RowStatus.NEW),
                count(rows, RowStatus.CHANGED),
                count(rows, RowStatus.UNCHANGED),
                count(rows, RowStatus.FAULTY));
    }

    private static int count(List<CheckedRow> rows, RowStatus status) {
        return (int) rows.stream().filter(row -> row.status() == status).count();
    }
}
