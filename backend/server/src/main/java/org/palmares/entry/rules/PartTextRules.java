// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import org.jspecify.annotations.Nullable;
import org.palmares.entry.PartChange;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How the texts of a part are kept; lengths in code points. */
public final class PartTextRules {

    public static final int ARTICLE = 100_000;
    public static final int LINK = 2_000;
    public static final int CAPTION = 500;

    private PartTextRules() {}

    /** The change with its texts as they are kept, or everything that is wrong with them. */
    public static Outcome<PartChange> clean(PartChange change) {
        var refusals = new ArrayList<Refusal>();
        var clean =
                new PartChange(
                        change.kind(),
                        TextRules.line(change.title(), TextRules.TITLE, "title", refusals),
                        TextRules.lines(change.article(), ARTICLE, "article", refusals),
                        TextRules.line(change.link(), LINK, "link", refusals),
                        TextRules.line(
                                change.outlet(), TextRules.TITLE, "publication.outlet", refusals),
                        day(change.publishedOn(), refusals),
                        TextRules.line(
                                change.place(), TextRules.TITLE, "publication.place", refusals));
        return refusals.isEmpty() ? Outcome.done(clean) : Outcome.refused(refusals);
    }

    public static Outcome<String> caption(String caption) {
        var refusals = new ArrayList<Refusal>();
        String clean = TextRules.line(caption, CAPTION, "caption", refusals);
        return refusals.isEmpty()
                ? Outcome.done(Objects.requireNonNull(clean))
                : Outcome.refused(refusals);
    }

    private static @Nullable String day(@Nullable String typed, List<Refusal> refusals) {
        if (typed == null || typed.isBlank()) {
            return typed == null ? null : "";
        }
        try {
            LocalDate day = LocalDate.parse(typed.strip());
            if (day.getYear() >= 1900 && day.getYear() <= 2200) {
                return day.toString();
            }
        } catch (DateTimeException _) {
            // Refused below.
        }
        refusals.add(Refusal.of(CommonRefusal.INVALID).at("publication.publishedOn"));
        return null;
    }
}
