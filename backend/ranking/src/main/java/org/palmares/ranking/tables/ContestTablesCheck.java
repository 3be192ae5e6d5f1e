// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.tables;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.PublicTally;
import org.palmares.ranking.TallyCheck;
import org.palmares.ranking.Votes;
import org.palmares.ranking.contest.ContestRules;
import org.palmares.ranking.contest.ExternalPart;
import org.palmares.ranking.contest.JuryPart;
import org.palmares.ranking.contest.Part;
import org.palmares.ranking.contest.Ref;
import org.palmares.ranking.contest.Round;
import org.palmares.ranking.contest.VotesPart;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.reason.ContestReason;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.ReasonCode;
import org.palmares.ranking.reason.Reasons;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Every reason why tables cannot be ranked under rules, whoever reaches which round. */
public final class ContestTablesCheck {

    private final ContestRules rules;
    private final Set<EntryCode> entries = new HashSet<>();
    private final Reasons reasons = new Reasons();

    private ContestTablesCheck(ContestRules rules) {
        this.rules = rules;
    }

    public static List<Reason> reasonsAgainst(ContestRules rules, ContestTables tables) {
        ContestTablesCheck check = new ContestTablesCheck(rules);
        check.reasons.refuseIf(tables.entries().isEmpty(), ReasonCode.NO_ENTRIES);
        for (EntryCode entry : tables.entries()) {
            check.reasons.refuseIf(!check.entries.add(entry), ReasonCode.ENTRY_TWICE, entry);
        }
        tables.sheets().forEach(check::sheets);
        tables.votes().forEach(check::votes);
        tables.external().forEach(check::external);
        return check.reasons.found();
    }

    private <P extends Part> Optional<P> part(Ref ref, Class<P> kind) {
        Optional<P> found =
                rules.rounds().stream()
                        .filter(round -> round.id().equals(ref.round()))
                        .findFirst()
                        .flatMap((Round round) -> round.part(ref.name()))
                        .filter(kind::isInstance)
                        .map(kind::cast);
        reasons.refuseIf(found.isEmpty(), ContestReason.TABLE_UNKNOWN, ref);
        return found;
    }

    private void known(EntryCode entry, Ref table) {
        reasons.refuseIf(!entries.contains(entry), ReasonCode.ENTRY_UNKNOWN, entry, table);
    }

    private void sheets(Ref ref, List<JurySheet> sheets) {
        sheets.forEach(sheet -> known(sheet.entry(), ref));
        part(ref, JuryPart.class)
                .ifPresent(jury -> reasons.addAll(SheetsCheck.reasonsAgainst(jury, ref, sheets)));
    }

    private void votes(Ref ref, PublicTally tally) {
        reasons.addAll(TallyCheck.reasonsAgainst(tally, entries));
        part(ref, VotesPart.class)
                .filter(part -> !part.isUndivided())
                .ifPresent(part -> tally.votes().forEach(line -> groups(ref, part, line)));
    }

    private void groups(Ref ref, VotesPart part, Votes line) {
        SortedMap<String, Long> groups = line.part(part.by());
        reasons.refuseIf(
                groups.isEmpty() && line.counted() > 0,
                ContestReason.VOTES_WITHOUT_GROUPS,
                line.entry(),
                ref,
                part.by());
        for (String group : groups.keySet()) {
            reasons.refuseIf(
                    part.weightOf(group).isEmpty(), ContestReason.GROUP_WITHOUT_WEIGHT, group, ref);
        }
    }

    private void external(Ref ref, SortedMap<EntryCode, Fraction> figures) {
        figures.keySet().forEach(entry -> known(entry, ref));
        part(ref, ExternalPart.class)
                .ifPresent(
                        part ->
                                figures.forEach(
                                        (entry, figure) -> range(ref, part, entry, figure)));
    }

    private void range(Ref ref, ExternalPart part, EntryCode entry, Fraction figure) {
        reasons.refuseIf(
                figure.compareTo(part.min()) < 0 || figure.compareTo(part.max()) > 0,
                ContestReason.FIGURE_OUT_OF_RANGE,
                entry,
                ref,
                figure,
                part.min(),
                part.max());
    }
}
