// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.exact.Fraction;

/**
 * One figure of a step.
 *
 * @param name whose it is: a juror, a panel, a group of voters, a criterion, a part
 */
public record Line(String name, Fraction figure, Note note) {

    /** What was special about the figure. */
    public enum Note {
        NONE,
        /** The mean of the other jurors, for one who is recused. */
        FILLED,
        /** Mean and deviation of the whole round were taken, for want of figures. */
        WHOLE_ROUND,
        /** The rater has too few figures and counts for nothing. */
        LEFT_OUT,
        /** All figures of the rater are equal. */
        ALL_EQUAL,
        /** The method declared for small tables was taken. */
        OTHERWISE,
        DROPPED_HIGHEST,
        DROPPED_LOWEST,
        /** Moved to the edge of what is allowed around the mean. */
        CLIPPED,
        /** Too far from the mean. */
        DELETED
    }
}
