// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.method.Table;
import org.palmares.ranking.tables.JurySheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** A jury's figures by juror, the panel of each juror, and which figures stand in for a recusal. */
record RaterTable(Table figures, Map<String, String> panels, Set<Cell> filled) {

    private record Cell(EntryCode entry, String rater) {}

    Line.Note note(EntryCode entry, String rater) {
        return filled.contains(new Cell(entry, rater)) ? Line.Note.FILLED : Line.Note.NONE;
    }

    /** The jurors of each panel; one without a name where the jury is not divided. */
    SortedMap<String, Table> byPanel() {
        SortedMap<String, SortedMap<String, Table.Column>> columns = new TreeMap<>();
        figures.columns()
                .forEach(
                        (rater, column) ->
                                columns.computeIfAbsent(
                                                panels.getOrDefault(rater, ""),
                                                none -> new TreeMap<>())
                                        .put(rater, column));
        SortedMap<String, Table> tables = new TreeMap<>();
        columns.forEach((panel, ofPanel) -> tables.put(panel, figures.with(ofPanel)));
        return tables;
    }

    /** A table as it fills, entry by entry. */
    static final class Builder {

        private final Map<String, String> panels = new HashMap<>();
        private final SortedMap<String, SortedMap<EntryCode, Fraction>> figures = new TreeMap<>();
        private final SortedMap<String, SortedSet<EntryCode>> unranked = new TreeMap<>();
        private final Set<Cell> filled = new HashSet<>();

        /** What a juror gave; nothing where the entry was seen and left unranked. */
        void put(JurySheet sheet, Optional<Fraction> figure) {
            String rater = sheet.rater();
            panels.put(rater, sheet.panel());
            SortedMap<EntryCode, Fraction> own =
                    figures.computeIfAbsent(rater, none -> new TreeMap<>());
            SortedSet<EntryCode> left = unranked.computeIfAbsent(rater, none -> new TreeSet<>());
            figure.ifPresentOrElse(
                    given -> own.put(sheet.entry(), given), () -> left.add(sheet.entry()));
        }

        /** The mean of the others of the panel, where there are any. */
        void fill(JurySheet recusal, UnaryOperator<Fraction> rounded) {
            EntryCode entry = recusal.entry();
            List<Fraction> others = new ArrayList<>();
            figures.forEach(
                    (rater, given) -> {
                        boolean samePanel = recusal.panel().equals(panels.get(rater));
                        Fraction figure = given.get(entry);
                        if (samePanel
                                && figure != null
                                && !filled.contains(new Cell(entry, rater))) {
                            others.add(figure);
                        }
                    });
            if (!others.isEmpty()) {
                put(recusal, Optional.of(rounded.apply(Fraction.mean(others))));
                filled.add(new Cell(entry, recusal.rater()));
            }
        }

        /**
         * @param list the order in which the contest lists the entries
         */
        RaterTable done(List<EntryCode> list) {
            SortedMap<String, Table.Column> columns = new TreeMap<>();
            figures.forEach(
                    (rater, given) ->
                            columns.put(
                                    rater,
                                    new Table.Column(
                                            given, unranked.getOrDefault(rater, new TreeSet<>()))));
            return new RaterTable(new Table(columns, list), panels, filled);
        }
    }
}
