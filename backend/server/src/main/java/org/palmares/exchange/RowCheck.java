// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

import org.palmares.contest.Contest;
import org.palmares.exchange.rules.RowChecks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Says of each row what it would do now. */
final class RowCheck {

    private RowCheck() {}

    static List<CheckedRow> of(Target target, Contest contest, List<ReadRow> read, boolean lock) {
        Map<String, Target.Known> known = target.known(contest, lock);
        List<ReadRow> rows = target.canonical(contest, read);
        Map<Integer, List<Fault>> found = target.faults(contest, rows, known);
        Map<String, Integer> first = new HashMap<>();
        var checked = new ArrayList<CheckedRow>();
        int room = target.most() - known.size();
        for (ReadRow row : rows) {
            var faults = new ArrayList<Fault>(row.faults());
            faults.addAll(found.getOrDefault(row.number(), List.of()));
            String key = target.key(row.cells());
            Integer twin = first.putIfAbsent(key, row.number());
            if (twin != null) {
                faults.add(Fault.of("", ExchangeRefusal.ROW_KEY_TWICE, twin));
            }
            Target.Known there = known.get(key);
            if (there == null && --room < 0) {
                faults.add(Fault.of("", ExchangeRefusal.TOO_MANY_ROWS_IN_CONTEST, target.most()));
            }
            checked.add(row(row, there, faults));
        }
        return checked;
    }

    private static CheckedRow row(
            ReadRow row,
            Target.@org.jspecify.annotations.Nullable Known there,
            List<Fault> faults) {
        Map<String, String> after = RowChecks.merged(there == null ? Map.of() : there.cells(), row);
        boolean same = there != null && RowChecks.same(there.cells(), after);
        if (there != null && !same) {
            there.fixed().ifPresent(code -> faults.add(Fault.of("", code)));
        }
        RowStatus status =
                !faults.isEmpty()
                        ? RowStatus.FAULTY
                        : there == null
                                ? RowStatus.NEW
                                : same ? RowStatus.UNCHANGED : RowStatus.CHANGED;
        return new CheckedRow(
                row.number(),
                row.cells(),
                status,
                faults,
                there == null ? UUID.randomUUID() : there.subject(),
                there == null ? null : there.cells(),
                after);
    }
}
