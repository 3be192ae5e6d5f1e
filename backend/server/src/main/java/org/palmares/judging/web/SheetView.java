// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging.web;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Category;
import org.palmares.contest.Criterion;
import org.palmares.judging.ScoreSheet;
import org.palmares.judging.ScoreSheetState;
import org.palmares.judging.Verdict;
import org.palmares.judging.rules.SheetScore;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A sheet beside the criteria that it is about. */
record SheetView(ScoreSheet sheet, Category category) {

    /** One mark on its criterion's scale. */
    record MarkView(Criterion criterion, String points) {}

    public ScoreSheetState state() {
        return sheet.state();
    }

    /** In the order of the criteria. */
    public List<MarkView> marks() {
        List<MarkView> marks = new ArrayList<>();
        for (Criterion criterion : category.criteria()) {
            BigDecimal points = sheet.marks().get(criterion.key());
            if (points != null) {
                marks.add(new MarkView(criterion, points.stripTrailingZeros().toPlainString()));
            }
        }
        return marks;
    }

    public @Nullable Verdict verdict() {
        return sheet.verdict();
    }

    public String comment() {
        return sheet.comment();
    }

    public int revision() {
        return sheet.revision();
    }

    public @Nullable Instant savedAt() {
        return sheet.savedAt();
    }

    public @Nullable Instant submittedAt() {
        return sheet.submittedAt();
    }

    /** Two places; null while a mark is missing. */
    public @Nullable String score() {
        return SheetScore.of(category, sheet.marks())
                .map(score -> score.decimal(2).toPlainString())
                .orElse(null);
    }
}
