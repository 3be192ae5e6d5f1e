// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.tables;

import org.palmares.ranking.Criterion;
import org.palmares.ranking.EntryCode;
import org.palmares.ranking.contest.JuryPart;
import org.palmares.ranking.contest.JuryPart.HandedIn;
import org.palmares.ranking.contest.JuryPart.MissingMark;
import org.palmares.ranking.contest.JuryPart.MissingSheet;
import org.palmares.ranking.contest.Ref;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.reason.ContestReason;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.ReasonCode;
import org.palmares.ranking.reason.Reasons;
import org.palmares.ranking.tables.JurySheet.State;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every reason why a jury's sheets do not fit its rules. */
final class SheetsCheck {

    private record Pair(EntryCode entry, String rater) {}

    private record Rank(String rater, Fraction rank) {}

    private final JuryPart jury;
    private final Ref ref;
    private final Reasons reasons = new Reasons();
    private final Set<Pair> seen = new HashSet<>();
    private final Set<Rank> ranks = new HashSet<>();

    private SheetsCheck(JuryPart jury, Ref ref) {
        this.jury = jury;
        this.ref = ref;
    }

    static List<Reason> reasonsAgainst(JuryPart jury, Ref ref, List<JurySheet> sheets) {
        SheetsCheck check = new SheetsCheck(jury, ref);
        sheets.forEach(check::sheet);
        if (jury.missingSheet() == MissingSheet.REFUSE) {
            check.absent(sheets);
        }
        return check.reasons.found();
    }

    private void sheet(JurySheet sheet) {
        EntryCode entry = sheet.entry();
        String rater = sheet.rater();
        reasons.refuseIf(!seen.add(new Pair(entry, rater)), ReasonCode.SHEET_TWICE, entry, rater);
        reasons.refuseIf(
                sheet.panel().isEmpty() == jury.panels().isPresent(),
                ContestReason.PANEL_UNFIT,
                rater,
                ref);
        reasons.refuseIf(
                sheet.state() != State.MARKED && !sheet.marks().isEmpty(),
                ContestReason.MARKS_WITHOUT_JUDGING,
                entry,
                rater);
        reasons.refuseIf(
                sheet.state() == State.ELIMINATED && jury.barredBy().isEmpty(),
                ContestReason.ELIMINATION_NOT_DECLARED,
                entry,
                rater);
        sheet.marks().forEach((criterion, mark) -> mark(sheet, criterion, mark));
        if (sheet.state() == State.MARKED && jury.missingMark() == MissingMark.REFUSE) {
            complete(sheet);
        }
    }

    private void mark(JurySheet sheet, String id, Fraction mark) {
        Optional<Criterion> criterion =
                jury.criteria().stream().filter(one -> one.id().equals(id)).findFirst();
        reasons.refuseIf(
                criterion.isEmpty(),
                ReasonCode.MARK_OF_UNKNOWN_CRITERION,
                sheet.entry(),
                sheet.rater(),
                id);
        criterion.ifPresent(
                one -> reasons.addAll(one.reasonsAgainst(mark, sheet.entry(), sheet.rater())));
        reasons.refuseIf(
                jury.handedIn() == HandedIn.RANKS && !ranks.add(new Rank(sheet.rater(), mark)),
                ContestReason.RANK_TWICE,
                sheet.rater(),
                mark,
                ref);
    }

    private void complete(JurySheet sheet) {
        for (Criterion criterion : jury.criteria()) {
            reasons.refuseIf(
                    !sheet.marks().containsKey(criterion.id()),
                    ReasonCode.SHEET_INCOMPLETE,
                    sheet.entry(),
                    sheet.rater(),
                    criterion.id());
        }
    }

    private void absent(List<JurySheet> sheets) {
        SortedMap<String, SortedSet<String>> raters = new TreeMap<>();
        SortedMap<String, SortedSet<EntryCode>> entries = new TreeMap<>();
        for (JurySheet sheet : sheets) {
            raters.computeIfAbsent(sheet.panel(), none -> new TreeSet<>()).add(sheet.rater());
            entries.computeIfAbsent(sheet.panel(), none -> new TreeSet<>()).add(sheet.entry());
        }
        for (Map.Entry<String, SortedSet<EntryCode>> panel : entries.entrySet()) {
            for (EntryCode entry : panel.getValue()) {
                for (String rater : raters.getOrDefault(panel.getKey(), new TreeSet<>())) {
                    reasons.refuseIf(
                            !seen.contains(new Pair(entry, rater)),
                            ContestReason.SHEET_MISSING,
                            entry,
                            rater,
                            ref);
                }
            }
        }
    }
}
