// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.contest.ExternalPart;
import org.palmares.ranking.exact.Fraction;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes imported figures as they are. */
final class ExternalFigures {

    private ExternalFigures() {}

    static Made of(
            ExternalPart part, SortedMap<EntryCode, Fraction> imported, List<EntryCode> entries) {
        SortedMap<EntryCode, Fraction> figures = new TreeMap<>();
        Steps steps = new Steps();
        for (EntryCode entry : entries) {
            Fraction figure = imported.getOrDefault(entry, Fraction.ZERO);
            figures.put(entry, figure);
            steps.add(entry, Step.of(Step.Kind.IMPORTED, part.id(), "", List.of(), figure));
        }
        return new Made(part.nature(), figures, steps.all(), Optional.empty());
    }
}
