// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.exact.Fraction;

import java.util.List;
import java.util.Optional;

/**
 * The ground on which one place stands above the next: the first comparison that separates them,
 * and both figures.
 *
 * @param of the part or ranking that was asked, empty where none is
 * @param criterion of CRITERION, else empty
 * @param lowerIsBetter whether the lower figure won
 * @param counted at a countback the figure whose number differs
 */
public record Ground(
        List<EntryCode> above,
        List<EntryCode> below,
        By by,
        String of,
        String criterion,
        boolean lowerIsBetter,
        Optional<Fraction> counted,
        Fraction aboveFigure,
        Fraction belowFigure) {

    /** What was compared. */
    public enum By {
        TOTAL,
        FIGURE,
        CRITERION,
        /** One has a figure and the other has none. */
        PRESENCE,
        GROUPS,
        COUNTBACK,
        MARKS,
        LOT,
        ENTRY_ORDER
    }

    public Ground {
        above = List.copyOf(above);
        below = List.copyOf(below);
    }
}
