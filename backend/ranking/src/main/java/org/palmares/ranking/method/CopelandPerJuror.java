// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.method;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.Reasons;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * {@code copeland-per-juror/1}: how many of the entries that the rater has seen it ranks below an
 * entry, minus how many it ranks above. What was left unranked stands below all ranked entries.
 */
public record CopelandPerJuror() implements Scaling {

    public static final String METHOD = "copeland-per-juror/1";

    @Override
    public String method() {
        return METHOD;
    }

    @Override
    public void write(ObjectBuilder object) {}

    @Override
    public Nature after(Nature before) {
        return before.of(false, true);
    }

    @Override
    public List<Reason> reasonsAgainst(String path, Nature before) {
        Reasons reasons = new Reasons();
        return reasons.found();
    }

    @Override
    public Scaled scale(Table table, Nature nature) {
        return Scaled.of(table.mapped(column -> scaled(column, nature)));
    }

    private static Table.Column scaled(Table.Column column, Nature nature) {
        long ranked = column.figures().size();
        long unranked = column.unranked().size();
        SortedMap<EntryCode, Fraction> points = new TreeMap<>();
        Ties.positions(column, nature)
                .forEach(
                        (entry, range) ->
                                points.put(
                                        entry,
                                        Fraction.of(
                                                ranked
                                                        + unranked
                                                        - range.last()
                                                        - range.first()
                                                        + 1)));
        column.unranked().forEach(entry -> points.put(entry, Fraction.of(-ranked)));
        return Table.Column.of(points);
    }

    @Override
    public boolean takesUnranked() {
        return true;
    }

    @Override
    public boolean absenceIsLeast() {
        return false;
    }
}
