// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import java.util.Comparator;
import java.util.List;

/** All score sheets of a category; the order they come in is of no account. */
public record JuryMarks(List<Sheet> sheets) {

    /** No sheet, for a category that the public alone decides. */
    public static final JuryMarks NONE = new JuryMarks(List.of());

    public JuryMarks {
        sheets =
                sheets.stream()
                        .sorted(Comparator.comparing(Sheet::entry).thenComparing(Sheet::juror))
                        .toList();
    }
}
