// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.JsonValue.JsonNumber;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.ReasonCode;
import org.palmares.ranking.reason.Reasons;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every reason why counted votes cannot be. */
public final class TallyCheck {

    private final Reasons reasons = new Reasons();

    private TallyCheck() {}

    /**
     * @param entries that are ranked
     */
    public static List<Reason> reasonsAgainst(PublicTally tally, Set<EntryCode> entries) {
        TallyCheck check = new TallyCheck();
        Set<EntryCode> seen = new HashSet<>();
        for (Votes line : tally.votes()) {
            EntryCode entry = line.entry();
            check.reasons.refuseIf(
                    !entries.contains(entry), ReasonCode.ENTRY_UNKNOWN, entry, "votes");
            check.reasons.refuseIf(!seen.add(entry), ReasonCode.VOTES_TWICE, entry);
            check.count(entry, line.counted());
            line.parts().forEach((part, groups) -> check.part(line, part, groups.values()));
        }
        tally.excluded().forEach(check::count);
        return check.reasons.found();
    }

    private void part(Votes line, String part, Collection<Long> groups) {
        Fraction sum = Fraction.sum(groups.stream().map(Fraction::of).toList());
        groups.forEach(votes -> count(line.entry(), votes));
        reasons.refuseIf(
                !sum.equals(Fraction.of(line.counted())),
                ReasonCode.VOTES_DO_NOT_ADD_UP,
                line.entry(),
                part,
                sum.text(),
                line.counted());
    }

    private void count(Object of, long votes) {
        reasons.refuseIf(
                votes < 0 || votes > JsonNumber.GREATEST, ReasonCode.VOTES_UNFIT, of, votes);
    }
}
