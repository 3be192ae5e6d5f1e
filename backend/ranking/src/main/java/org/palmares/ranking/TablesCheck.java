// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.ReasonCode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every reason why marks and votes cannot be ranked under a rule set. */
final class TablesCheck {

    private final RuleSet rules;
    private final Map<String, Criterion> criteria;
    private final Set<EntryCode> entries = new HashSet<>();
    private final List<Reason> reasons = new ArrayList<>();

    private TablesCheck(RuleSet rules) {
        this.rules = rules;
        this.criteria =
                rules.criteria().stream()
                        .collect(Collectors.toMap(Criterion::id, Function.identity()));
    }

    static List<Reason> reasonsAgainst(
            RuleSet rules, JuryMarks marks, PublicTally tally, List<EntryCode> entries) {
        TablesCheck check = new TablesCheck(rules);
        check.entries(entries);
        check.sheets(marks.sheets());
        check.reasons.addAll(TallyCheck.reasonsAgainst(tally, check.entries));
        check.reasons.addAll(rules.tiers().reasonsAgainst(tally));
        rules.periods().ifPresent(all -> check.reasons.addAll(all.reasonsAgainst(tally)));
        return check.reasons;
    }

    private void refuseIf(boolean wrong, ReasonCode code, Object... figures) {
        if (wrong) {
            reasons.add(Reason.of(code, figures));
        }
    }

    private void entries(List<EntryCode> list) {
        refuseIf(list.isEmpty(), ReasonCode.NO_ENTRIES);
        for (EntryCode entry : list) {
            refuseIf(!entries.add(entry), ReasonCode.ENTRY_TWICE, entry);
        }
    }

    private void sheets(List<Sheet> sheets) {
        record Pair(EntryCode entry, JurorNumber juror) {}
        Set<Pair> seen = new HashSet<>();
        for (Sheet sheet : sheets) {
            EntryCode entry = sheet.entry();
            JurorNumber juror = sheet.juror();
            refuseIf(!entries.contains(entry), ReasonCode.ENTRY_UNKNOWN, entry, "marks");
            refuseIf(!seen.add(new Pair(entry, juror)), ReasonCode.SHEET_TWICE, entry, juror);
            refuseIf(
                    sheet.recused() && !sheet.marks().isEmpty(),
                    ReasonCode.MARK_OF_RECUSED,
                    entry,
                    juror);
            sheet.marks().forEach((criterion, mark) -> mark(sheet, criterion, mark));
            if (!sheet.recused() && rules.jury().missing() == JuryRules.Missing.REFUSE) {
                complete(sheet);
            }
        }
    }

    private void mark(Sheet sheet, String id, Fraction mark) {
        Criterion criterion = criteria.get(id);
        if (criterion == null) {
            refuseIf(true, ReasonCode.MARK_OF_UNKNOWN_CRITERION, sheet.entry(), sheet.juror(), id);
            return;
        }
        reasons.addAll(criterion.reasonsAgainst(mark, sheet.entry(), sheet.juror().value()));
    }

    private void complete(Sheet sheet) {
        for (Criterion criterion : rules.criteria()) {
            refuseIf(
                    !sheet.marks().containsKey(criterion.id()),
                    ReasonCode.SHEET_INCOMPLETE,
                    sheet.entry(),
                    sheet.juror(),
                    criterion.id());
        }
    }
}
