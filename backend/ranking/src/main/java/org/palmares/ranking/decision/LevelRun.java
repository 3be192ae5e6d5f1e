// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.method.Joined;
import org.palmares.ranking.method.Level;
import org.palmares.ranking.method.Nature;
import org.palmares.ranking.method.Pairwise;
import org.palmares.ranking.method.Scaled;
import org.palmares.ranking.method.Table;
import org.palmares.ranking.reason.MethodReason;
import org.palmares.ranking.reason.Reason;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A level applied to a table, told step by step.
 *
 * @param scaled what was joined
 * @param figures one for each entry that has enough raters
 */
record LevelRun(Table scaled, SortedMap<EntryCode, Fraction> figures) {

    static LevelRun of(Level level, Table table, Nature nature, String of, Steps steps)
            throws CannotRank {
        mustFit(level, table);
        Scaled scaled = level.scale(table, nature);
        CannotRank.ifAny(scaled.refused());
        steps.scaled(of, level, table, scaled);
        SortedMap<EntryCode, Joined> joined = level.join(scaled.table(), nature);
        steps.joined(of, level, joined);
        SortedMap<EntryCode, Fraction> figures = new TreeMap<>();
        joined.forEach((entry, one) -> figures.put(entry, one.figure()));
        return new LevelRun(scaled.table(), figures);
    }

    static void mustFit(Level level, Table table) throws CannotRank {
        int entries = table.entries().size();
        if (level.joining() instanceof Pairwise && entries > Pairwise.MOST_ENTRIES) {
            CannotRank.ifAny(
                    List.of(
                            Reason.of(
                                    MethodReason.TOO_MANY_TO_PAIR,
                                    level.joining().method(),
                                    entries,
                                    Pairwise.MOST_ENTRIES)));
        }
    }
}
