// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.exact.Fraction;

import java.util.List;
import java.util.Optional;

/**
 * One entry in a ranking.
 *
 * @param award the medal that its total took
 * @param steps from the parts' figures to the total
 */
public record RankedEntry(
        EntryCode entry, Fraction total, Optional<String> award, List<Step> steps) {

    public RankedEntry {
        steps = List.copyOf(steps);
    }
}
