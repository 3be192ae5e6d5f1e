// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.method;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.exact.Fraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * How many raters put one entry before another. A rater who has seen only one of the two says
 * nothing; what was left unranked stands behind all that was ranked.
 *
 * @param wins by the entries' numbers in the list
 */
record Duels(List<EntryCode> entries, int[][] wins) {

    static Duels of(Table table, Nature nature) {
        List<EntryCode> entries = List.copyOf(table.entries());
        Duels duels = new Duels(entries, new int[entries.size()][entries.size()]);
        table.columns().values().forEach(column -> duels.count(column, nature));
        return duels;
    }

    private void count(Table.Column column, Nature nature) {
        List<Map.Entry<EntryCode, Fraction>> ranked = new ArrayList<>(column.figures().entrySet());
        for (Map.Entry<EntryCode, Fraction> one : ranked) {
            int[] wonByOne = wins[number(one.getKey())];
            for (Map.Entry<EntryCode, Fraction> other : ranked) {
                if (nature.betterFirst(one.getValue(), other.getValue()) < 0) {
                    wonByOne[number(other.getKey())]++;
                }
            }
            for (EntryCode other : column.unranked()) {
                wonByOne[number(other)]++;
            }
        }
    }

    // The list is sorted.
    private int number(EntryCode entry) {
        return Collections.binarySearch(entries, entry);
    }
}
