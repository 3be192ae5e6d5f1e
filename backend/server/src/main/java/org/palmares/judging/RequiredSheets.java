// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import org.palmares.contest.Member;
import org.palmares.contest.Members;
import org.palmares.contest.Role;
import org.palmares.entry.Entries;
import org.palmares.entry.Entry;
import org.palmares.judging.store.Pair;
import org.palmares.judging.store.ScoreSheetTable;
import org.springframework.stereotype.Component;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The sheets that judging asks for: every work that competes by every present juror but its maker.
 * Asked of the members and of the works, so that one never assigned is missing like one never
 * marked.
 */
@Component
class RequiredSheets {

    /**
     * @param missing those that are not in
     */
    record Required(Set<Pair> all, Set<Pair> missing) {

        Set<Pair> in() {
            Set<Pair> in = new LinkedHashSet<>(all);
            in.removeAll(missing);
            return in;
        }
    }

    private final Members members;
    private final Entries entries;
    private final ScoreSheetTable sheets;

    RequiredSheets(Members members, Entries entries, ScoreSheetTable sheets) {
        this.members = members;
        this.entries = entries;
        this.sheets = sheets;
    }

    Required of(UUID contest) {
        List<UUID> jurors = jurors(contest);
        Set<Pair> all = pairs(entries.accepted(contest), jurors);
        Set<Pair> missing = new LinkedHashSet<>(all);
        missing.removeAll(sheets.submitted(contest));
        return new Required(all, missing);
    }

    /** In the order of their appointment. */
    List<UUID> jurors(UUID contest) {
        return members.of(contest, Role.JUROR).stream().map(Member::account).toList();
    }

    static Set<Pair> pairs(List<Entry> works, List<UUID> jurors) {
        Set<Pair> pairs = new LinkedHashSet<>();
        for (Entry work : works) {
            for (UUID juror : jurors) {
                if (!juror.equals(work.owner())) {
                    pairs.add(new Pair(work.key(), juror));
                }
            }
        }
        return pairs;
    }
}
