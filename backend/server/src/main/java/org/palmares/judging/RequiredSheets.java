// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import org.palmares.contest.Contest;
import org.palmares.contest.Member;
import org.palmares.contest.Members;
import org.palmares.contest.Role;
import org.palmares.entry.Entry;
import org.palmares.judging.store.Pair;
import org.palmares.judging.store.RoundJurorTable;
import org.palmares.judging.store.ScoreSheetTable;
import org.springframework.stereotype.Component;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The sheets that judging asks for: every work of the round by every present juror of it but its
 * maker. Asked of the members and of the works, so that one never assigned is missing like one
 * never marked.
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
    private final CompetingWorks works;
    private final RoundJurorTable jurors;
    private final ScoreSheetTable sheets;

    RequiredSheets(
            Members members, CompetingWorks works, RoundJurorTable jurors, ScoreSheetTable sheets) {
        this.members = members;
        this.works = works;
        this.jurors = jurors;
        this.sheets = sheets;
    }

    Required of(Contest contest, int round) {
        List<UUID> jurors = jurors(contest.key(), round);
        Set<Pair> all = pairs(works.of(contest, round), jurors);
        Set<Pair> missing = new LinkedHashSet<>(all);
        missing.removeAll(sheets.submitted(contest.key(), round));
        return new Required(all, missing);
    }

    /** Those named for the round, or all; in the order of their appointment. */
    List<UUID> jurors(UUID contest, int round) {
        Set<UUID> named = jurors.of(contest, round);
        return members.of(contest, Role.JUROR).stream()
                .map(Member::account)
                .filter(juror -> named.isEmpty() || named.contains(juror))
                .toList();
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
