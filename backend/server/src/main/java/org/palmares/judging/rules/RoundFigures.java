// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging.rules;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Category;
import org.palmares.judging.Verdict;
import org.palmares.ranking.exact.Fraction;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What the sheets of a round make of one work, from 0 to 100. */
public final class RoundFigures {

    private RoundFigures() {}

    /** Percent of the sheets that let it pass; null without a sheet. */
    public static @Nullable Fraction ofVerdicts(Collection<Verdict> sheets) {
        long passes = sheets.stream().filter(verdict -> verdict == Verdict.PASS).count();
        return sheets.isEmpty() ? null : Fraction.of(100 * passes, sheets.size());
    }

    /**
     * The mean of the sheets' scores, each as {@link SheetScore}; null without a sheet. Where no
     * criterion has weight every sheet says 0.
     *
     * @param sheets points by criterion
     */
    public static @Nullable Fraction ofMarks(
            Category category, Collection<Map<UUID, BigDecimal>> sheets) {
        return sheets.isEmpty()
                ? null
                : Fraction.mean(
                        sheets.stream()
                                .map(sheet -> SheetScore.of(category, sheet).orElse(Fraction.ZERO))
                                .toList());
    }
}
