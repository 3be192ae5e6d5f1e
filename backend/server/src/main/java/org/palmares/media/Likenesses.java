// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import org.palmares.media.store.LikenessTable;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Files that look like others: the same film at another size, the same picture coded again. */
@Component
public class Likenesses {

    /** Of 64 bits, so many may differ between two frames that count as the same. */
    public static final int NEAR = 10;

    /** Pages of print are all much alike, so that fewer may differ. */
    public static final int NEAR_PAGES = 3;

    /**
     * Another file that looks like the one asked for.
     *
     * @param owner what the other belongs to
     * @param same frames of the one asked for that are in the other, too
     * @param of how many of its frames say anything
     */
    public record Near(UUID owner, int same, int of) {}

    private final LikenessTable table;

    Likenesses(LikenessTable table) {
        this.table = table;
    }

    /**
     * Those among the owners' files of the same kind in which more than half of the file's frames
     * are found; of a film at least three. One statement, which compares each of up to 5 frames (24
     * pages) with each of another file: for 3,000 films 75,000 comparisons of 64 bits. Asked once
     * when a file is accepted, never when a page is shown.
     */
    public List<Near> near(UUID media, Collection<UUID> owners) {
        return table.near(media, owners, NEAR, NEAR_PAGES);
    }
}
