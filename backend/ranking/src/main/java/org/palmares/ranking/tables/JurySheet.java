// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.tables;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.JurorNumber;
import org.palmares.ranking.exact.Fraction;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One juror's marks (or rank) of one entry by criterion. A criterion that is not there is a missing
 * mark.
 *
 * @param panel the part of the jury that the juror sits in; empty where it is not divided
 */
public record JurySheet(
        EntryCode entry,
        String panel,
        JurorNumber juror,
        SortedMap<String, Fraction> marks,
        State state) {

    /** What the juror says besides the marks. */
    public enum State {
        MARKED,
        /** Too close to the entrant (a teacher, a colleague) to judge. */
        RECUSED,
        /** Holds that the entry must not win anything. */
        ELIMINATED
    }

    public JurySheet {
        marks = Collections.unmodifiableSortedMap(new TreeMap<>(marks));
    }

    public static JurySheet of(EntryCode entry, JurorNumber juror, Map<String, Fraction> marks) {
        return new JurySheet(entry, "", juror, new TreeMap<>(marks), State.MARKED);
    }

    /** The juror's name among all of the jury: {@code AM/A} in a panel, else {@code GK 1}. */
    public String rater() {
        return panel.isEmpty() ? juror.value() : panel + "/" + juror.value();
    }
}
