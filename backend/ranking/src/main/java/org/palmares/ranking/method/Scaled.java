// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.method;

import org.palmares.ranking.reason.Reason;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What scaling came to.
 *
 * @param notes what was special about a rater
 * @param refused why the table cannot be scaled; empty where it was
 */
public record Scaled(Table table, SortedMap<String, Note> notes, List<Reason> refused) {

    /** What was special about a rater's figures. */
    public enum Note {
        /** Too few figures of its own: mean and deviation of all figures were taken. */
        WHOLE_ROUND,
        /** Too few figures: the rater counts for nothing. */
        LEFT_OUT,
        /** All its figures are equal. */
        ALL_EQUAL,
        /** The method declared for small tables was taken. */
        OTHERWISE
    }

    public Scaled {
        notes = Collections.unmodifiableSortedMap(new TreeMap<>(notes));
        refused = List.copyOf(refused);
    }

    static Scaled of(Table table) {
        return new Scaled(table, new TreeMap<>(), List.of());
    }
}
