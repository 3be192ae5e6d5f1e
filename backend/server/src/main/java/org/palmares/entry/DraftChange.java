// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * New content of a draft; null leaves a part as it is.
 *
 * @param details what is said of the authors, in their order; goes with them
 * @param declared all answers; one that is not among them is taken back
 */
public record DraftChange(
        @Nullable UUID category,
        @Nullable String title,
        @Nullable String description,
        @Nullable List<String> authors,
        @Nullable UnitChoice unit,
        @Nullable List<AuthorDetail> details,
        @Nullable Contact contact,
        @Nullable List<Declared> declared) {

    /**
     * A named unit, or none.
     *
     * @param key null takes the unit away
     */
    public record UnitChoice(@Nullable UUID key) {}

    public DraftChange(
            @Nullable UUID category,
            @Nullable String title,
            @Nullable String description,
            @Nullable List<String> authors) {
        this(category, title, description, authors, null);
    }

    public DraftChange(
            @Nullable UUID category,
            @Nullable String title,
            @Nullable String description,
            @Nullable List<String> authors,
            @Nullable UnitChoice unit) {
        this(category, title, description, authors, unit, null, null, null);
    }

    public DraftChange {
        authors = authors == null ? null : List.copyOf(authors);
        details = details == null ? null : List.copyOf(details);
        declared = declared == null ? null : List.copyOf(declared);
    }

    public static DraftChange title(String title) {
        return new DraftChange(null, title, null, null, null);
    }
}
