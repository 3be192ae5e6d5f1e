// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cells in columns of even width, parted by two blanks. */
final class AlignedText {

    private AlignedText() {}

    /**
     * @param left the columns that stand to the left, as words do; figures stand to the right
     */
    static String of(List<List<String>> lines, Set<Integer> left) {
        int[] widths = new int[lines.get(0).size()];
        for (List<String> line : lines) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], line.get(column).length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            StringBuilder cells = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                String cell = line.get(column);
                String pad = " ".repeat(widths[column] - cell.length());
                cells.append(left.contains(column) ? cell + pad : pad + cell).append("  ");
            }
            text.append(cells.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /** The same of columns of one height. */
    static String ofColumns(List<List<String>> columns, Set<Integer> left) {
        List<List<String>> lines = new ArrayList<>();
        for (int line = 0; line < columns.get(0).size(); line++) {
            int at = line;
            lines.add(columns.stream().map(column -> column.get(at)).toList());
        }
        return of(lines, left);
    }
}
