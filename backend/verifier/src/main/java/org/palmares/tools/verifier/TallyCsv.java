// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.verifier;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.PublicTally;
import org.palmares.ranking.Votes;
import org.palmares.ranking.contest.ContestRules;
import org.palmares.ranking.contest.Ref;
import org.palmares.ranking.contest.VotesPart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Votes of the second format as a table with the columns {@code entry} and {@code votes}, {@code
 * round} and {@code part} where they are needed, and any number of columns that divide the votes
 * ({@code country}, {@code day}): their headers name the parts of the tally, and lines add up.
 */
final class TallyCsv {

    private static final Set<String> KNOWN = Set.of("entry", "votes", "round", "part");

    private record Key(Ref part, EntryCode entry) {}

    private final SortedMap<Ref, SortedMap<EntryCode, Long>> counts = new TreeMap<>();
    private final Map<Key, SortedMap<String, SortedMap<String, Long>>> groups = new HashMap<>();

    private TallyCsv() {}

    static SortedMap<Ref, PublicTally> read(
            CsvTable table, ContestRules rules, Set<EntryCode> entries) throws Mistake {
        Columns columns = Columns.of(table, List.of("entry", "votes"));
        List<String> dividing = columns.others(KNOWN);
        PartOfRow parts = new PartOfRow(rules, table, columns, VotesPart.class);
        TallyCsv reading = new TallyCsv();
        Set<List<String>> seen = new HashSet<>();
        for (CsvTable.Row row : table.rows()) {
            List<String> line = new ArrayList<>(row.cells());
            line.set(table.header().indexOf("votes"), "");
            if (!seen.add(line)) {
                throw table.mistake(row, "dòng phiếu này đã có ở trên", "the line stands twice");
            }
            Key key = new Key(parts.of(row), Cells.entry(table, row, columns.cell(row, "entry")));
            entries.add(key.entry());
            long votes = Cells.votes(table, row, columns.cell(row, "votes"));
            reading.add(key, votes);
            for (String part : dividing) {
                reading.add(key, part, columns.cell(row, part), votes);
            }
        }
        return reading.tallies();
    }

    private void add(Key key, long votes) {
        counts.computeIfAbsent(key.part(), none -> new TreeMap<>())
                .merge(key.entry(), votes, Long::sum);
    }

    private void add(Key key, String part, String group, long votes) {
        groups.computeIfAbsent(key, none -> new TreeMap<>())
                .computeIfAbsent(part, none -> new TreeMap<>())
                .merge(group, votes, Long::sum);
    }

    private SortedMap<Ref, PublicTally> tallies() {
        SortedMap<Ref, PublicTally> tallies = new TreeMap<>();
        counts.forEach(
                (part, byEntry) -> {
                    List<Votes> votes = new ArrayList<>();
                    byEntry.forEach(
                            (entry, counted) ->
                                    votes.add(
                                            new Votes(
                                                    entry,
                                                    counted,
                                                    groups.getOrDefault(
                                                            new Key(part, entry),
                                                            new TreeMap<>()))));
                    tallies.put(part, PublicTally.of(votes));
                });
        return tallies;
    }
}
