// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging.web;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Category;
import org.palmares.entry.Access;
import org.palmares.entry.Entry;
import org.palmares.entry.ShownPart;
import org.palmares.entry.Work;
import org.palmares.media.Media;

import java.util.List;

/** A work as a juror sees it. Only what this type shows of the entry ever reaches a juror. */
record JuryWork(
        String title,
        String description,
        Category category,
        @Nullable Media media,
        List<ShownPart> parts) {

    static JuryWork of(Entry entry, Category category, Access access, Work work) {
        return new JuryWork(
                entry.title(),
                entry.description(),
                category,
                work.film().orElse(null),
                ShownPart.byCode(entry, access, work));
    }

    /** In seconds; null before it is known. */
    public @Nullable Double durationSeconds() {
        return media == null ? null : media.durationSeconds();
    }
}
