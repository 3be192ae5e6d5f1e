// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.method;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.MethodReason;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.Reasons;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * {@code copeland/1}: 1 for every other entry that more raters put behind than before, and {@code
 * tie} (0 to 1) for every other that as many put behind as before.
 */
public record Copeland(Fraction tie) implements Pairwise {

    public static final String METHOD = "copeland/1";

    @Override
    public String method() {
        return METHOD;
    }

    @Override
    public void write(ObjectBuilder object) {
        object.with("tie", tie);
    }

    @Override
    public Nature after(Nature before) {
        return before.of(false, false);
    }

    @Override
    public List<Reason> reasonsAgainst(String path, Nature before) {
        Reasons reasons = new Reasons();
        reasons.refuseIf(
                tie.signum() < 0 || tie.compareTo(Fraction.ONE) > 0,
                MethodReason.PARAMETER_UNFIT,
                path,
                "tie",
                tie);
        return reasons.found();
    }

    @Override
    public SortedMap<EntryCode, Fraction> of(Table table, Nature nature) {
        Duels duels = Duels.of(table, nature);
        int[][] wins = duels.wins();
        SortedMap<EntryCode, Fraction> points = new TreeMap<>();
        for (int one = 0; one < wins.length; one++) {
            int won = 0;
            int tied = -1;
            for (int other = 0; other < wins.length; other++) {
                won += wins[one][other] > wins[other][one] ? 1 : 0;
                tied += wins[one][other] == wins[other][one] ? 1 : 0;
            }
            points.put(
                    duels.entries().get(one), Fraction.of(won).plus(tie.times(Fraction.of(tied))));
        }
        return points;
    }
}
