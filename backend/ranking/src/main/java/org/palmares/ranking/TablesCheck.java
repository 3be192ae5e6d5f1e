// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.JsonValue.JsonNumber;
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
        check.votes(tally.votes());
        tally.excluded()
                .forEach(
                        (reason, count) ->
                                check.refuseIf(
                                        isNoCount(count), ReasonCode.VOTES_UNFIT, reason, count));
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
        Scale scale = criterion.scale();
        refuseIf(
                !scale.contains(mark),
                ReasonCode.MARK_OUTSIDE_SCALE,
                sheet.entry(),
                sheet.juror(),
                id,
                mark.text(),
                scale.min().text(),
                scale.max().text());
        refuseIf(
                !scale.isOnAStep(mark),
                ReasonCode.MARK_OFF_STEP,
                sheet.entry(),
                sheet.juror(),
                id,
                mark.text(),
                scale.step().text());
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

    private void votes(List<Votes> lines) {
        Set<EntryCode> seen = new HashSet<>();
        for (Votes line : lines) {
            EntryCode entry = line.entry();
            refuseIf(!entries.contains(entry), ReasonCode.ENTRY_UNKNOWN, entry, "votes");
            refuseIf(!seen.add(entry), ReasonCode.VOTES_TWICE, entry);
            refuseIf(isNoCount(line.counted()), ReasonCode.VOTES_UNFIT, entry, line.counted());
            line.parts()
                    .forEach((part, groups) -> part(line, part, groups.values().stream().toList()));
        }
    }

    private void part(Votes line, String part, List<Long> groups) {
        Fraction sum = Fraction.sum(groups.stream().map(Fraction::of).toList());
        for (long votes : groups) {
            refuseIf(isNoCount(votes), ReasonCode.VOTES_UNFIT, line.entry(), votes);
        }
        refuseIf(
                !sum.equals(Fraction.of(line.counted())),
                ReasonCode.VOTES_DO_NOT_ADD_UP,
                line.entry(),
                part,
                sum.text(),
                line.counted());
    }

    private static boolean isNoCount(long votes) {
        return votes < 0 || votes > JsonNumber.GREATEST;
    }
}
