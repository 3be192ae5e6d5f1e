// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.method.AsIs;
import org.palmares.ranking.method.Joined;
import org.palmares.ranking.method.Level;
import org.palmares.ranking.method.Scaled;
import org.palmares.ranking.method.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The steps of all entries on the way through one part, as they are taken. */
final class Steps {

    private final SortedMap<EntryCode, List<Step>> byEntry = new TreeMap<>();

    void add(EntryCode entry, Step step) {
        byEntry.computeIfAbsent(entry, none -> new ArrayList<>()).add(step);
    }

    SortedMap<EntryCode, List<Step>> all() {
        return byEntry;
    }

    /** What came in, by entry and rater. */
    void given(String of, Table table, Notes notes) {
        table.rows()
                .forEach(
                        (entry, row) ->
                                add(
                                        entry,
                                        Step.of(
                                                Step.Kind.GIVEN,
                                                of,
                                                "",
                                                lines(row, rater -> notes.of(entry, rater)))));
    }

    /** Which figures deserve a note. */
    interface Notes {
        Line.Note of(EntryCode entry, String rater);
    }

    private interface NoteOfRater {
        Line.Note of(String rater);
    }

    private static List<Line> lines(Map<String, Fraction> row, NoteOfRater notes) {
        List<Line> lines = new ArrayList<>();
        row.forEach((rater, figure) -> lines.add(new Line(rater, figure, notes.of(rater))));
        return lines;
    }

    /** Tells what scaling made of a table. */
    void scaled(String of, Level level, Table before, Scaled scaled) {
        if (level.scaling() instanceof AsIs) {
            return;
        }
        SortedMap<EntryCode, SortedMap<String, Fraction>> after = scaled.table().rows();
        before.rows()
                .forEach(
                        (entry, row) -> {
                            // Raters that were left out are told with the figure that they gave.
                            SortedMap<String, Fraction> told = new TreeMap<>(row);
                            told.keySet().removeIf(rater -> isIn(scaled, rater));
                            told.putAll(after.getOrDefault(entry, new TreeMap<>()));
                            add(
                                    entry,
                                    Step.of(
                                            Step.Kind.SCALED,
                                            of,
                                            level.scaling().method(),
                                            lines(told, rater -> note(scaled, rater))));
                        });
    }

    private static boolean isIn(Scaled scaled, String rater) {
        return scaled.table().columns().containsKey(rater);
    }

    private static Line.Note note(Scaled scaled, String rater) {
        Scaled.Note note = scaled.notes().get(rater);
        return note == null ? Line.Note.NONE : Line.Note.valueOf(note.name());
    }

    /** Tells what joining made of a table. */
    void joined(String of, Level level, SortedMap<EntryCode, Joined> figures) {
        figures.forEach(
                (entry, joined) -> {
                    List<Line> lines = new ArrayList<>();
                    joined.treated()
                            .forEach(
                                    (rater, treated) ->
                                            lines.add(
                                                    new Line(
                                                            rater,
                                                            treated.figure(),
                                                            Line.Note.valueOf(
                                                                    treated.treatment().name()))));
                    add(
                            entry,
                            Step.of(
                                    Step.Kind.JOINED,
                                    of,
                                    level.joining().method(),
                                    lines,
                                    joined.figure()));
                });
    }
}
