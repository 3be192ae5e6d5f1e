// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import org.palmares.media.store.DisposalTable;
import org.palmares.media.store.LeftoverTable;
import org.palmares.media.store.OriginalsBucket;
import org.palmares.media.store.RenditionsBucket;
import org.palmares.media.store.UploadsBucket;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.util.Collection;
import java.util.UUID;

/**
 * Gives up the bytes of settled files and keeps what is known of them. What is written here names
 * the objects for the janitor in the same transaction, so that a death at any moment leaves nothing
 * half removed for good. Who may do that when is decided by the caller.
 */
@Component
public class Disposal {

    // Somebody may still be reading.
    private static final Duration GRACE = Duration.ofMinutes(15);

    private final DisposalTable table;
    private final LeftoverTable leftovers;
    private final UploadsBucket uploads;
    private final OriginalsBucket originals;
    private final RenditionsBucket renditions;

    Disposal(
            DisposalTable table,
            LeftoverTable leftovers,
            UploadsBucket uploads,
            OriginalsBucket originals,
            RenditionsBucket renditions) {
        this.table = table;
        this.leftovers = leftovers;
        this.uploads = uploads;
        this.originals = originals;
        this.renditions = renditions;
    }

    /** The bytes as they were handed in; how many files had them. Twice is once. */
    @Transactional
    public int originals(Collection<UUID> owners) {
        var gone = table.withoutOriginal(owners);
        for (UUID media : gone) {
            leftovers.add(uploads.name(), media.toString(), GRACE);
            leftovers.add(originals.name(), media.toString(), GRACE);
        }
        return gone.size();
    }

    /** What was made of them, public or not; only of those whose original went before. */
    @Transactional
    public int renditions(Collection<UUID> owners) {
        var gone = table.withoutRenditions(owners);
        for (UUID media : gone) {
            leftovers.add(renditions.name(), media + "/", GRACE);
        }
        return gone.size();
    }
}
