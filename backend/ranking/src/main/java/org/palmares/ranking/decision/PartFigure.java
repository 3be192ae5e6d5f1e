// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.exact.Fraction;

import java.util.List;

/** What a part of a round came to for one entry, and how. */
public record PartFigure(String part, Fraction figure, List<Step> steps) {

    public PartFigure {
        steps = List.copyOf(steps);
    }
}
