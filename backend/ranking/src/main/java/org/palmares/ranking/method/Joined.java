// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.method;

import org.palmares.ranking.exact.Fraction;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One figure made of several.
 *
 * @param treated the raters whose figure did not count as it was
 */
public record Joined(Fraction figure, SortedMap<String, Treated> treated) {

    /**
     * What was done to a rater's figure.
     *
     * @param figure what it counted as, or what it was where it did not count
     */
    public record Treated(Treatment treatment, Fraction figure) {}

    /** Why a figure did not count as it was. */
    public enum Treatment {
        /** Among the highest that are left out. */
        DROPPED_HIGHEST,
        /** Among the lowest that are left out. */
        DROPPED_LOWEST,
        /** Moved to the edge of what is allowed around the mean. */
        CLIPPED,
        /** Too far from the mean. */
        DELETED
    }

    public Joined {
        treated = Collections.unmodifiableSortedMap(new TreeMap<>(treated));
    }

    public static Joined of(Fraction figure) {
        return new Joined(figure, new TreeMap<>());
    }
}
