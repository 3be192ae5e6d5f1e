// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

/**
 * How the score sheets of one entry become its jury score.
 *
 * @param quorum the fewest figures an entry needs to be placed: complete sheets where sheets come
 *     first, marks of each criterion where criteria come first
 */
public record JuryRules(
        Order order, Weighting weighting, Missing missing, Aggregation aggregation, int quorum) {

    /** What is made first. */
    public enum Order {
        /** Each juror's sheet becomes one score; the scores of the jurors are aggregated. */
        SHEETS_FIRST,
        /** Each criterion's marks are aggregated over the jurors; the results are weighted. */
        CRITERIA_FIRST
    }

    /** How the criteria are joined. */
    public enum Weighting {
        /** {@code weighted-mean/1}: sum of weight times figure, over the sum of the weights. */
        WEIGHTED_MEAN,
        /** {@code weighted-sum/1}: sum of weight times figure. */
        WEIGHTED_SUM
    }

    /** What a sheet that lacks a mark counts for. A recusal is no missing mark. */
    public enum Missing {
        /** The sheet is left out whole. */
        EXCLUDE_SHEET,
        /** The marks that are there count; only where criteria come first. */
        PRESENT_MARKS,
        /** The ranking is refused until the sheet is complete. */
        REFUSE
    }
}
