// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.contest.Awards;
import org.palmares.ranking.contest.TiesAtTheEdge;
import org.palmares.ranking.exact.Fraction;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which entry gets which medal. */
final class Medals {

    private Medals() {}

    static SortedMap<EntryCode, String> of(
            Awards awards, Map<EntryCode, Fraction> totals, List<EntryCode> placed, int entered) {
        SortedMap<EntryCode, Fraction> reaching = new TreeMap<>();
        Fraction least = awards.levels().get(awards.levels().size() - 1).reach();
        for (EntryCode entry : placed) {
            Fraction total = Objects.requireNonNull(totals.get(entry));
            if (total.compareTo(least) >= 0) {
                reaching.put(entry, total);
            }
        }
        int population = awards.of() == Awards.Of.ENTERED ? entered : placed.size();
        awards.largestShare()
                .ifPresent(share -> bound(reaching, share.wholePartOf(population), awards.ties()));
        SortedMap<EntryCode, String> medals = new TreeMap<>();
        reaching.forEach((entry, total) -> medals.put(entry, level(awards, total)));
        return medals;
    }

    private static void bound(
            SortedMap<EntryCode, Fraction> reaching, int most, TiesAtTheEdge ties) {
        if (reaching.size() > most) {
            List<Fraction> totals =
                    reaching.values().stream().sorted(Comparator.reverseOrder()).toList();
            Fraction firstOut = totals.get(most);
            boolean torn = most > 0 && totals.get(most - 1).equals(firstOut);
            boolean edgeIn = torn && ties == TiesAtTheEdge.KEEP_ALL;
            reaching.values().removeIf(total -> total.compareTo(firstOut) < (edgeIn ? 0 : 1));
        }
    }

    private static String level(Awards awards, Fraction total) {
        return awards.levels().stream()
                .filter(level -> total.compareTo(level.reach()) >= 0)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
