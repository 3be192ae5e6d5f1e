// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import org.palmares.ranking.exact.Fraction;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One juror's marks of one entry by criterion. A criterion that is not there is a missing mark. A
 * recused juror (a teacher of the entrant, a colleague) gives none.
 */
public record Sheet(
        EntryCode entry, JurorNumber juror, SortedMap<String, Fraction> marks, boolean recused) {

    public Sheet {
        marks = Collections.unmodifiableSortedMap(new TreeMap<>(marks));
    }

    public static Sheet of(EntryCode entry, JurorNumber juror, Map<String, Fraction> marks) {
        return new Sheet(entry, juror, new TreeMap<>(marks), false);
    }

    public static Sheet recusal(EntryCode entry, JurorNumber juror) {
        return new Sheet(entry, juror, new TreeMap<>(), true);
    }
}
