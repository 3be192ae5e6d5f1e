// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.method;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.Reason;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * {@code schulze/1}: an entry beats another where its strongest path to it is stronger than the
 * strongest path back; a path is as strong as its weakest won duel. The figure is the number of
 * entries that beat the entry, so 0 is best; it never puts an entry before one that beats it.
 *
 * @param strength of a won duel: the raters that won it, or by how many more they were
 */
public record Schulze(Strength strength) implements Pairwise {

    public static final String METHOD = "schulze/1";

    /** What makes a won duel strong. */
    public enum Strength {
        WINNING_VOTES,
        MARGINS
    }

    @Override
    public String method() {
        return METHOD;
    }

    @Override
    public void write(ObjectBuilder object) {
        object.with("strength", strength);
    }

    @Override
    public Nature after(Nature before) {
        return before.of(true, false);
    }

    @Override
    public List<Reason> reasonsAgainst(String path, Nature before) {
        return List.of();
    }

    @Override
    public SortedMap<EntryCode, Fraction> of(Table table, Nature nature) {
        Duels duels = Duels.of(table, nature);
        int[][] paths = strongest(direct(duels.wins()));
        SortedMap<EntryCode, Fraction> beaten = new TreeMap<>();
        for (int one = 0; one < paths.length; one++) {
            int beatenBy = 0;
            for (int other = 0; other < paths.length; other++) {
                beatenBy += paths[other][one] > paths[one][other] ? 1 : 0;
            }
            beaten.put(duels.entries().get(one), Fraction.of(beatenBy));
        }
        return beaten;
    }

    private int[][] direct(int[][] wins) {
        int[][] direct = new int[wins.length][wins.length];
        for (int one = 0; one < wins.length; one++) {
            for (int other = 0; other < wins.length; other++) {
                int margin = wins[one][other] - wins[other][one];
                int strong = strength == Strength.MARGINS ? margin : wins[one][other];
                direct[one][other] = margin > 0 ? strong : 0;
            }
        }
        return direct;
    }

    private static int[][] strongest(int[][] paths) {
        for (int by = 0; by < paths.length; by++) {
            for (int[] from : paths) {
                for (int to = 0; to < paths.length; to++) {
                    from[to] = Math.max(from[to], Math.min(from[by], paths[by][to]));
                }
            }
        }
        return paths;
    }
}
