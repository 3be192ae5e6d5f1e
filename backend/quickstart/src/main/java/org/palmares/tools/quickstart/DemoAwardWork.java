// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.CompanionKind;
import org.palmares.contest.WorkKind;
import org.palmares.entry.PartChange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One work of the press award, in its parts. */
record DemoAwardWork(
        DemoGenre genre, String title, String description, String author, List<Piece> pieces) {

    /**
     * What one part says, and the files that it is made of; an article shows them by their names.
     */
    record Piece(String title, String article, String link, List<Sheet> sheets) {

        PartChange change(WorkKind kind) {
            boolean published = kind == WorkKind.DOCUMENT || kind == WorkKind.LINK;
            return new PartChange(
                    null,
                    title,
                    article,
                    link,
                    published ? DemoStory.PAPER : null,
                    published ? "2026-10-12" : null,
                    published
                            ? (kind == WorkKind.LINK ? "Chuyên mục Đời sống" : "Trang 1, 2")
                            : null);
        }
    }

    /**
     * A file, drawn when it is wanted.
     *
     * @param beside what it is beside a part; null for the part's own
     */
    record Sheet(
            @Nullable CompanionKind beside,
            String caption,
            String name,
            String contentType,
            Drawing drawing) {}

    /** Makes a file. */
    interface Drawing {
        void draw(Path file) throws IOException;
    }
}
