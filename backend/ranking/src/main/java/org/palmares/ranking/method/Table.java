// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.method;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.exact.Digits;
import org.palmares.ranking.exact.Fraction;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Figures by rater and entry; a rater need not have one for every entry.
 *
 * @param list the order in which the contest lists the entries, for methods that break ties by it
 */
public record Table(SortedMap<String, Column> columns, List<EntryCode> list) {

    /**
     * One rater's figures.
     *
     * @param unranked entries that the rater has seen and left without a rank
     */
    public record Column(SortedMap<EntryCode, Fraction> figures, SortedSet<EntryCode> unranked) {

        public Column {
            figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
            unranked = Collections.unmodifiableSortedSet(new TreeSet<>(unranked));
        }

        public static Column of(SortedMap<EntryCode, Fraction> figures) {
            return new Column(figures, Collections.emptySortedSet());
        }

        Column mapped(UnaryOperator<Fraction> change) {
            SortedMap<EntryCode, Fraction> changed = new TreeMap<>();
            figures.forEach((entry, figure) -> changed.put(entry, change.apply(figure)));
            return new Column(changed, unranked);
        }
    }

    public Table {
        columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
        list = List.copyOf(list);
    }

    /** The figures of a single rater. */
    public static Table of(
            String rater, SortedMap<EntryCode, Fraction> figures, List<EntryCode> list) {
        return new Table(new TreeMap<>(Map.of(rater, Column.of(figures))), list);
    }

    /** Other figures of the same entries. */
    public Table with(SortedMap<String, Column> others) {
        return new Table(others, list);
    }

    Table mapped(UnaryOperator<Column> change) {
        SortedMap<String, Column> changed = new TreeMap<>();
        columns.forEach((rater, column) -> changed.put(rater, change.apply(column)));
        return with(changed);
    }

    public Table rounded(Digits digits) {
        return digits.isExact() ? this : mapped(column -> column.mapped(digits::apply));
    }

    /** All entries that a rater has seen. */
    public SortedSet<EntryCode> entries() {
        SortedSet<EntryCode> seen = new TreeSet<>();
        for (Column column : columns.values()) {
            seen.addAll(column.figures().keySet());
            seen.addAll(column.unranked());
        }
        return seen;
    }

    /** The figures of each entry by rater; entries that no rater has a figure for are absent. */
    public SortedMap<EntryCode, SortedMap<String, Fraction>> rows() {
        SortedMap<EntryCode, SortedMap<String, Fraction>> rows = new TreeMap<>();
        columns.forEach(
                (rater, column) ->
                        column.figures()
                                .forEach(
                                        (entry, figure) ->
                                                rows.computeIfAbsent(entry, none -> new TreeMap<>())
                                                        .put(rater, figure)));
        return rows;
    }
}
