// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging.rules;

import org.jspecify.annotations.Nullable;
import org.palmares.ranking.RoundRule;
import org.palmares.ranking.exact.Fraction;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which works of one category a preliminary round lets through; exact, so that ties are ties. */
public final class Cut {

    /** Why a work goes on or not. */
    public enum Ground {
        /** It reached the declared figure, and places did not matter. */
        REACHED,
        /** It has one of the places. */
        PLACE,
        /** Equal at the last place, and all of them were to be kept. */
        TIE_KEPT,
        BELOW_FIGURE,
        BELOW_PLACES,
        /** Equal at the last place, and none of them was to be kept. */
        TIE_NOT_KEPT,
        NO_SHEET,
        /** Accepted only after the round had been sealed. */
        NOT_JUDGED;

        public boolean passes() {
            return this == REACHED || this == PLACE || this == TIE_KEPT;
        }
    }

    /**
     * One work before the cut.
     *
     * @param figure null where no sheet is in
     */
    public record Judged(UUID entry, @Nullable Fraction figure) {}

    private Cut() {}

    /** The ground of each work, by its key. */
    public static Map<UUID, Ground> of(RoundRule rule, List<Judged> works) {
        Map<UUID, Ground> grounds = new HashMap<>();
        Fraction least = rule.least().orElse(Fraction.ZERO);
        Map<UUID, Fraction> reached = new HashMap<>();
        for (Judged work : works) {
            Fraction figure = work.figure();
            if (figure == null) {
                grounds.put(work.entry(), Ground.NO_SHEET);
            } else if (figure.compareTo(least) < 0) {
                grounds.put(work.entry(), Ground.BELOW_FIGURE);
            } else {
                reached.put(work.entry(), figure);
            }
        }
        if (rule.keep().isEmpty()) {
            reached.keySet().forEach(work -> grounds.put(work, Ground.REACHED));
        } else {
            grounds.putAll(places(reached, rule.keep().getAsInt(), rule.ties()));
        }
        return grounds;
    }

    private static Map<UUID, Ground> places(
            Map<UUID, Fraction> figures, int keep, RoundRule.Ties ties) {
        Map<UUID, Ground> grounds = new HashMap<>();
        List<Fraction> order = figures.values().stream().sorted(Comparator.reverseOrder()).toList();
        boolean room = order.size() <= keep;
        Fraction last = room ? Fraction.ZERO : order.get(keep - 1);
        boolean torn = !room && order.get(keep).compareTo(last) == 0;
        Ground tied = ties == RoundRule.Ties.KEEP_ALL ? Ground.TIE_KEPT : Ground.TIE_NOT_KEPT;
        figures.forEach(
                (work, figure) -> {
                    int side = figure.compareTo(last);
                    if (room || side > 0 || side == 0 && !torn) {
                        grounds.put(work, Ground.PLACE);
                    } else {
                        grounds.put(work, side == 0 ? tied : Ground.BELOW_PLACES);
                    }
                });
        return grounds;
    }
}
