// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The votes of one entry as counted, and the same votes by part: {@code day} by date, {@code tier}
 * by tier, {@code country} by country. Each part adds up to the count.
 */
public record Votes(
        EntryCode entry, long counted, SortedMap<String, SortedMap<String, Long>> parts) {

    public Votes {
        SortedMap<String, SortedMap<String, Long>> copy = new TreeMap<>();
        parts.forEach(
                (part, groups) ->
                        copy.put(part, Collections.unmodifiableSortedMap(new TreeMap<>(groups))));
        parts = Collections.unmodifiableSortedMap(copy);
    }

    public static Votes of(EntryCode entry, long counted) {
        return new Votes(entry, counted, new TreeMap<>());
    }

    /** The votes of one part; their sum is the count. */
    public static Votes of(EntryCode entry, String part, Map<String, Long> groups) {
        long counted = groups.values().stream().mapToLong(Long::longValue).sum();
        return new Votes(entry, counted, new TreeMap<>(Map.of(part, new TreeMap<>(groups))));
    }

    /** By group of that part; empty where the votes are not told by it. */
    public SortedMap<String, Long> part(String name) {
        return parts.getOrDefault(name, Collections.emptySortedMap());
    }
}
