// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.Criterion;
import org.palmares.ranking.EntryCode;
import org.palmares.ranking.contest.JuryPart;
import org.palmares.ranking.contest.JuryPart.MissingMark;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.tables.JurySheet;
import org.palmares.ranking.tables.JurySheet.State;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The sheets of a jury that count, once missing marks are treated as declared. */
final class CountedSheets {

    private final JuryPart jury;
    private final Map<EntryCode, List<JurySheet>> counted = new HashMap<>();
    private final Map<EntryCode, List<JurySheet>> others = new HashMap<>();

    CountedSheets(JuryPart jury, List<JurySheet> sheets) {
        this.jury = jury;
        for (JurySheet sheet : sheets) {
            if (sheet.state() != State.MARKED) {
                others.computeIfAbsent(sheet.entry(), none -> new ArrayList<>()).add(sheet);
            } else if (isComplete(sheet) || jury.missingMark() != MissingMark.EXCLUDE_SHEET) {
                counted.computeIfAbsent(sheet.entry(), none -> new ArrayList<>())
                        .add(filled(sheet));
            }
        }
    }

    private boolean isComplete(JurySheet sheet) {
        return sheet.marks().size() == jury.criteria().size();
    }

    private JurySheet filled(JurySheet sheet) {
        if (jury.missingMark() != MissingMark.LEAST_MARK) {
            return sheet;
        }
        SortedMap<String, Fraction> marks = new TreeMap<>(sheet.marks());
        for (Criterion criterion : jury.criteria()) {
            marks.putIfAbsent(criterion.id(), criterion.scale().min());
        }
        return new JurySheet(sheet.entry(), sheet.panel(), sheet.juror(), marks, sheet.state());
    }

    List<JurySheet> of(EntryCode entry) {
        return counted.getOrDefault(entry, List.of());
    }

    List<JurySheet> recusals(EntryCode entry) {
        return otherThanMarked(entry, State.RECUSED);
    }

    long eliminations(EntryCode entry) {
        return otherThanMarked(entry, State.ELIMINATED).size();
    }

    private List<JurySheet> otherThanMarked(EntryCode entry, State state) {
        return others.getOrDefault(entry, List.of()).stream()
                .filter(sheet -> sheet.state() == state)
                .toList();
    }

    /** What the quorum is compared with: sheets, or marks of the criterion that has fewest. */
    int present(EntryCode entry) {
        List<JurySheet> sheets = of(entry);
        return jury.sheetsFirst()
                ? sheets.size()
                : (int)
                        jury.criteria().stream()
                                .mapToLong(
                                        criterion ->
                                                sheets.stream()
                                                        .filter(
                                                                sheet ->
                                                                        sheet.marks()
                                                                                .containsKey(
                                                                                        criterion
                                                                                                .id()))
                                                        .count())
                                .min()
                                .orElse(0);
    }
}
