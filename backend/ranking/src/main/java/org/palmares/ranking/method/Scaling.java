// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.method;

import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.Reason;

import java.util.List;

/**
 * What is done to the figures of each rater for itself, so that raters, or the sides of a contest,
 * can be joined. Each method is named with a version; a published name never changes its meaning.
 */
public sealed interface Scaling
        permits AsIs,
                ShareOfPool,
                MaxNormalised,
                Ranks,
                RankPoints,
                PositionalPoints,
                Borda,
                GeometricPoints,
                CopelandPerJuror,
                ZScore,
                MinMax {

    String method();

    /** Writes the parameters beside the name. */
    void write(ObjectBuilder object);

    /** What the figures are after it. */
    Nature after(Nature before);

    /**
     * Every reason why it cannot work on such figures.
     *
     * @param path where it stands in the document
     */
    List<Reason> reasonsAgainst(String path, Nature before);

    Scaled scale(Table table, Nature nature);

    /** Why a design is too thin for it, whatever the marks will be. */
    default List<Reason> reasonsAgainst(Design design) {
        return List.of();
    }

    /** Whether it accepts entries that a rater has seen and not ranked. */
    default boolean takesUnranked() {
        return false;
    }

    /** Whether a rater without a figure may count as one that gave the least. */
    default boolean absenceIsLeast() {
        return true;
    }

    /** Whether it divides by what the table holds, so that exact figures of many raters grow. */
    default boolean divides() {
        return false;
    }
}
