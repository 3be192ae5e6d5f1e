// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import java.util.List;

/** A standing and, in the same order of categories, the tables that it follows from. */
public record RankedContest(ContestStanding standing, List<CategoryTables> tables) {

    public RankedContest {
        tables = List.copyOf(tables);
    }
}
