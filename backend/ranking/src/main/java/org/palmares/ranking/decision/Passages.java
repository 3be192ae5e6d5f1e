// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.contest.Cut;
import org.palmares.ranking.contest.TiesAtTheEdge;
import org.palmares.ranking.exact.Fraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which entries of a round go on to the next. */
final class Passages {

    private Passages() {}

    static List<Passage> of(Cut cut, List<RankedList> rankings, List<EntryCode> admitted) {
        RankedList ranking =
                rankings.stream()
                        .filter(one -> one.id().equals(cut.ranking()))
                        .findFirst()
                        .orElseThrow();
        Map<EntryCode, Passage.Why> whys = new HashMap<>();
        int before = 0;
        for (RankedPlace place : ranking.places()) {
            Passage.Why why = why(cut, before, place.entries().size());
            for (RankedEntry line : place.entries()) {
                boolean reaches = reaches(cut, line.total(), ranking.lowerIsBetter());
                whys.put(line.entry(), reaches ? why : Passage.Why.BELOW_FIGURE);
            }
            before += place.entries().size();
        }
        return admitted.stream()
                .map(entry -> new Passage(entry, whys.getOrDefault(entry, Passage.Why.NO_PLACE)))
                .toList();
    }

    private static Passage.Why why(Cut cut, int before, int together) {
        int keep = cut.keep().orElse(Integer.MAX_VALUE);
        if (before >= keep) {
            return Passage.Why.BELOW_PLACES;
        } else if (before + together <= keep) {
            return Passage.Why.PLACE;
        }
        return cut.ties() == TiesAtTheEdge.KEEP_ALL
                ? Passage.Why.TIE_KEPT
                : Passage.Why.TIE_DROPPED;
    }

    private static boolean reaches(Cut cut, Fraction total, boolean lowerIsBetter) {
        int order = total.compareTo(cut.reach().orElse(total));
        return lowerIsBetter ? order <= 0 : order >= 0;
    }
}
