// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.verifier;

import org.palmares.ranking.contest.ContestRules;
import org.palmares.ranking.contest.Part;
import org.palmares.ranking.contest.Ref;
import org.palmares.ranking.contest.Round;

import java.util.List;
import java.util.Optional;

/**
 * Which part of which round a line belongs to: as its columns {@code round} and {@code part} say,
 * or the only one that the rules have where they say nothing.
 */
final class PartOfRow {

    private final ContestRules rules;
    private final CsvTable table;
    private final Columns columns;
    private final Class<? extends Part> kind;

    PartOfRow(ContestRules rules, CsvTable table, Columns columns, Class<? extends Part> kind) {
        this.rules = rules;
        this.table = table;
        this.columns = columns;
        this.kind = kind;
    }

    Ref of(CsvTable.Row row) throws Mistake {
        String named = columns.cell(row, "round");
        Round round =
                named.isEmpty()
                        ? only(rules.rounds(), row, "round")
                        : found(
                                rules.rounds().stream()
                                        .filter(one -> one.id().equals(named))
                                        .findFirst(),
                                row,
                                named);
        List<? extends Part> parts = round.parts().stream().filter(kind::isInstance).toList();
        String part = columns.cell(row, "part");
        String id =
                part.isEmpty()
                        ? only(parts, row, "part").id()
                        : found(
                                        parts.stream()
                                                .filter(one -> one.id().equals(part))
                                                .findFirst(),
                                        row,
                                        part)
                                .id();
        return new Ref(round.id(), id);
    }

    private <T> T only(List<? extends T> choices, CsvTable.Row row, String column) throws Mistake {
        if (choices.size() != 1) {
            throw table.mistake(
                    row,
                    "thể lệ có "
                            + choices.size()
                            + " lựa chọn, cần cột “"
                            + column
                            + "” để biết dòng này thuộc đâu",
                    "the rules have "
                            + choices.size()
                            + " choices, so the column “"
                            + column
                            + "” must say where the line belongs");
        }
        return choices.get(0);
    }

    private <T> T found(Optional<? extends T> choice, CsvTable.Row row, String name)
            throws Mistake {
        if (choice.isEmpty()) {
            throw table.mistake(
                    row,
                    "thể lệ không có “" + name + "” loại này",
                    "the rules have no “" + name + "” of this kind");
        }
        return choice.get();
    }
}
