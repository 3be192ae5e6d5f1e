// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.tables;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.PublicTally;
import org.palmares.ranking.contest.Ref;
import org.palmares.ranking.exact.Fraction;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Everything that a contest's rules are applied to. The order of entries is what a tie-break by
 * entry order goes by; no other order is of account.
 *
 * @param sheets of each jury, by round and part
 * @param votes of each public part; an entry that is not there has no vote
 * @param external of each imported part
 * @param seed of the lots once it is revealed, empty before
 */
public record ContestTables(
        List<EntryCode> entries,
        SortedMap<Ref, List<JurySheet>> sheets,
        SortedMap<Ref, PublicTally> votes,
        SortedMap<Ref, SortedMap<EntryCode, Fraction>> external,
        String seed) {

    public ContestTables {
        entries = List.copyOf(entries);
        sheets = copy(sheets, ContestTables::sorted);
        votes = copy(votes, UnaryOperator.identity());
        external = copy(external, ContestTables::copy);
    }

    /** Entries alone, to be filled by the methods below. */
    public static ContestTables of(List<EntryCode> entries) {
        return new ContestTables(entries, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), "");
    }

    public ContestTables withSheets(Ref part, List<JurySheet> list) {
        SortedMap<Ref, List<JurySheet>> all = new TreeMap<>(sheets);
        all.put(part, list);
        return new ContestTables(entries, all, votes, external, seed);
    }

    public ContestTables withVotes(Ref part, PublicTally tally) {
        SortedMap<Ref, PublicTally> all = new TreeMap<>(votes);
        all.put(part, tally);
        return new ContestTables(entries, sheets, all, external, seed);
    }

    public ContestTables withExternal(Ref part, SortedMap<EntryCode, Fraction> figures) {
        SortedMap<Ref, SortedMap<EntryCode, Fraction>> all = new TreeMap<>(external);
        all.put(part, figures);
        return new ContestTables(entries, sheets, votes, all, seed);
    }

    public ContestTables withSeed(String revealed) {
        return new ContestTables(entries, sheets, votes, external, revealed);
    }

    public List<JurySheet> sheetsOf(Ref part) {
        return sheets.getOrDefault(part, List.of());
    }

    public PublicTally votesOf(Ref part) {
        return votes.getOrDefault(part, PublicTally.NONE);
    }

    public SortedMap<EntryCode, Fraction> externalOf(Ref part) {
        return external.getOrDefault(part, new TreeMap<>());
    }

    private static List<JurySheet> sorted(List<JurySheet> list) {
        return list.stream()
                .sorted(
                        Comparator.comparing(JurySheet::entry)
                                .thenComparing(JurySheet::panel)
                                .thenComparing(JurySheet::juror))
                .toList();
    }

    private static <K, V> SortedMap<K, V> copy(SortedMap<K, V> map) {
        return copy(map, UnaryOperator.identity());
    }

    private static <K, V> SortedMap<K, V> copy(SortedMap<K, V> map, UnaryOperator<V> ofValue) {
        SortedMap<K, V> copy = new TreeMap<>();
        map.forEach((key, value) -> copy.put(key, ofValue.apply(value)));
        return Collections.unmodifiableSortedMap(copy);
    }
}
