// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging.web;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Category;
import org.palmares.entry.Access;
import org.palmares.entry.BlindWork;
import org.palmares.entry.Entry;
import org.palmares.entry.ShownDeclaration;
import org.palmares.entry.ShownPart;
import org.palmares.kernel.Text;
import org.palmares.media.Media;

import java.util.List;

/** A work as a juror sees it. Only what this type shows of the entry ever reaches a juror. */
record JuryWork(
        String title,
        String description,
        Category category,
        @Nullable Media media,
        List<ShownPart> parts,
        boolean covering,
        List<JuryDeclaration> declared) {

    /** What was answered by yes or no; words could tell the author. */
    record JuryDeclaration(Text text, boolean agrees) {}

    static JuryWork of(
            Entry entry,
            Category category,
            Access access,
            BlindWork blind,
            List<ShownDeclaration> declared) {
        return new JuryWork(
                blind.title(),
                blind.description(),
                category,
                blind.work().film().orElse(null),
                ShownPart.byCode(entry, access, blind),
                !blind.covering().isEmpty(),
                declared.stream()
                        .map(one -> new JuryDeclaration(one.declaration().text(), one.agrees()))
                        .toList());
    }

    /** In seconds; null before it is known. */
    public @Nullable Double durationSeconds() {
        return media == null ? null : media.durationSeconds();
    }
}
