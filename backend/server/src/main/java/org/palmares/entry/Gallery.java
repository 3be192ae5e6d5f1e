// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;
import org.palmares.entry.store.GalleryTable;
import org.palmares.kernel.Page;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/**
 * The works that compete, open to everybody. All of them can be watched: screening asks for that.
 */
@Component
public class Gallery {

    private final GalleryTable table;

    Gallery(GalleryTable table) {
        this.table = table;
    }

    /**
     * By number.
     *
     * @param search words of the title, with or without accents, or a number; never authors
     * @param after the number behind which the page begins
     */
    public Page<Entry> page(
            UUID contest,
            @Nullable UUID category,
            @Nullable String search,
            @Nullable Integer first,
            @Nullable Integer after) {
        int size = Page.size(first);
        return Page.of(
                table.page(contest, category, search, after == null ? 0 : after, size + 1),
                size,
                after != null,
                table.count(contest, category, search),
                entry -> String.valueOf(entry.number()));
    }

    /**
     * Disqualified ones too. By its number as people write it: {@code MS 045}, {@code ms045},
     * {@code 45}.
     */
    public Optional<Entry> byNumber(UUID contest, String written) {
        var number = EntryNumber.read(written);
        return number.isPresent() ? table.byNumber(contest, number.getAsInt()) : Optional.empty();
    }
}
