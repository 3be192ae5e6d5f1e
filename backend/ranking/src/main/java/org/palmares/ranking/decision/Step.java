// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.exact.Fraction;

import java.util.List;
import java.util.Optional;

/**
 * One step of the way to an entry's figure.
 *
 * @param of what it is a step of: {@code jury}, {@code jury/idea} (a criterion), {@code jury/AM} (a
 *     panel), {@code public}, {@code overall}
 * @param method the versioned name of what was done, empty where nothing is to be named
 * @param lines the figures that it made or took, those worth telling
 * @param result the one figure that it came to, if it came to one
 */
public record Step(
        Kind kind, String of, String method, List<Line> lines, Optional<Fraction> result) {

    /** What was done. */
    public enum Kind {
        /** Figures as they came in: sheet scores, marks, ranks, votes. */
        GIVEN,
        /** A figure from elsewhere, not verifiable here. */
        IMPORTED,
        /** Each rater's figures were scaled. */
        SCALED,
        /** Figures were multiplied with weights. */
        WEIGHTED,
        /** Several raters became one figure; lines tell what did not count as it was. */
        JOINED,
        /** Criteria were added. */
        SUMMED,
        /** The figure was brought back to the range of the raw marks. */
        RESCALED,
        /** The figure was rounded. */
        ROUNDED,
        /** A part's figure was normalised among all entries. */
        NORMALISED,
        /** The total. */
        TOTAL
    }

    public Step {
        lines = List.copyOf(lines);
    }

    static Step of(Kind kind, String of, String method, List<Line> lines) {
        return new Step(kind, of, method, lines, Optional.empty());
    }

    static Step of(Kind kind, String of, String method, List<Line> lines, Fraction result) {
        return new Step(kind, of, method, lines, Optional.of(result));
    }
}
