// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results;

import org.palmares.judging.CategoryTables;
import org.palmares.judging.RankedContest;

import java.util.List;
import java.util.UUID;

/**
 * Votes of a category that do not count, and why.
 *
 * @param reason a stable code
 */
public record ExcludedVotes(UUID category, String reason, long votes) {

    static List<ExcludedVotes> of(RankedContest ranked) {
        return ranked.tables().stream().flatMap(table -> of(table).stream()).toList();
    }

    private static List<ExcludedVotes> of(CategoryTables table) {
        return table.tally().excluded().entrySet().stream()
                .map(each -> new ExcludedVotes(table.category(), each.getKey(), each.getValue()))
                .toList();
    }
}
