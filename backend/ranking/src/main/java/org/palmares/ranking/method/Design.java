// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.method;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.reason.MethodReason;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.Reasons;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which rater judges which entries: known from the assignments before any mark is. */
public record Design(SortedMap<String, SortedSet<EntryCode>> raters) {

    public Design {
        SortedMap<String, SortedSet<EntryCode>> copy = new TreeMap<>();
        raters.forEach(
                (rater, entries) ->
                        copy.put(rater, Collections.unmodifiableSortedSet(new TreeSet<>(entries))));
        raters = Collections.unmodifiableSortedMap(copy);
    }

    static Design of(Table table) {
        SortedMap<String, SortedSet<EntryCode>> raters = new TreeMap<>();
        table.columns()
                .forEach((rater, column) -> raters.put(rater, keys(column.figures().keySet())));
        return new Design(raters);
    }

    private static SortedSet<EntryCode> keys(Collection<EntryCode> entries) {
        return new TreeSet<>(entries);
    }

    public SortedSet<EntryCode> entries() {
        SortedSet<EntryCode> entries = new TreeSet<>();
        raters.values().forEach(entries::addAll);
        return entries;
    }

    /** How many raters judge an entry. */
    public int ratersOf(EntryCode entry) {
        return (int) raters.values().stream().filter(judged -> judged.contains(entry)).count();
    }

    /** The raters who judge too few entries for a method that refuses them. */
    List<Reason> few(int minimumFigures, FewFigures few) {
        Reasons reasons = new Reasons();
        raters.forEach(
                (rater, judged) ->
                        reasons.refuseIf(
                                judged.size() < minimumFigures && few == FewFigures.REFUSE,
                                MethodReason.RATER_HAS_FEW,
                                rater,
                                judged.size(),
                                minimumFigures));
        return reasons.found();
    }

    /**
     * A rater who shares no entry with the first one, not even by way of others, so that nothing
     * says who of the two is the stricter.
     */
    Optional<String> unconnected() {
        Deque<String> waiting = new ArrayDeque<>();
        SortedSet<String> apart = new TreeSet<>(raters.keySet());
        if (!apart.isEmpty()) {
            waiting.add(apart.first());
            apart.remove(apart.first());
        }
        while (!waiting.isEmpty()) {
            SortedSet<EntryCode> judged = raters.getOrDefault(waiting.remove(), new TreeSet<>());
            for (String other : new TreeSet<>(apart)) {
                SortedSet<EntryCode> others = raters.getOrDefault(other, new TreeSet<>());
                if (!Collections.disjoint(judged, others)) {
                    apart.remove(other);
                    waiting.add(other);
                }
            }
        }
        return apart.stream().findFirst();
    }
}
