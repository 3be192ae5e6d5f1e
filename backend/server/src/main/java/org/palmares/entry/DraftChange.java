// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** New content of a draft; null leaves a part as it is. */
public record DraftChange(
        @Nullable UUID category,
        @Nullable String title,
        @Nullable String description,
        @Nullable List<String> authors,
        @Nullable UnitChoice unit) {

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

    public DraftChange {
        authors = authors == null ? null : List.copyOf(authors);
    }

    public static DraftChange title(String title) {
        return new DraftChange(null, title, null, null, null);
    }
}
