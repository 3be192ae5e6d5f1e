// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging.web;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Category;
import org.palmares.entry.Entry;
import org.palmares.media.Media;

/** A work as a juror sees it. Only what this type shows of the entry ever reaches a juror. */
record JuryWork(String title, String description, Category category, @Nullable Media media) {

    static JuryWork of(Entry entry, Category category, @Nullable Media media) {
        return new JuryWork(entry.title(), entry.description(), category, media);
    }

    /** In seconds; null before it is known. */
    public @Nullable Double durationSeconds() {
        return media == null ? null : media.durationSeconds();
    }
}
