// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.verifier;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.PublicTally;
import org.palmares.ranking.Votes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Votes as a table {@code entry,votes}, or {@code entry,PART,votes} with one line per group, where
 * the header of the second column names the part ({@code country}, {@code day}).
 */
final class VotesCsv {

    private VotesCsv() {}

    static PublicTally read(CsvTable table, Set<EntryCode> entries) throws Mistake {
        List<String> header = table.header();
        int columns = header.size();
        if (columns < 2
                || columns > 3
                || !header.get(0).equals("entry")
                || !header.get(columns - 1).equals("votes")) {
            throw CsvTable.mistake(
                    table.file(),
                    1,
                    "các cột phải là entry, votes hoặc entry, tên nhóm, votes",
                    "the columns must be entry, votes or entry, a part, votes");
        }
        Map<EntryCode, Map<String, Long>> counts = new LinkedHashMap<>();
        for (CsvTable.Row row : table.rows()) {
            EntryCode entry = Cells.entry(table, row, row.cells().get(0));
            entries.add(entry);
            String group = columns == 3 ? row.cells().get(1) : "";
            Map<String, Long> groups = counts.computeIfAbsent(entry, none -> new TreeMap<>());
            if (groups.put(group, Cells.votes(table, row, row.cells().get(columns - 1))) != null) {
                throw table.mistake(row, "dòng phiếu này đã có ở trên", "the line stands twice");
            }
        }
        List<Votes> votes = new ArrayList<>();
        counts.forEach(
                (entry, groups) ->
                        votes.add(
                                columns == 3
                                        ? Votes.of(entry, header.get(1), groups)
                                        : Votes.of(entry, groups.getOrDefault("", 0L))));
        return PublicTally.of(votes);
    }
}
