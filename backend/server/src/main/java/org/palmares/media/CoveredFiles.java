// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import org.palmares.media.store.CoveredFileTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;

/**
 * Second sets of renditions, in which something is hidden. Each is a media of its own under an
 * owner that the caller draws by chance, made by the same workers from the same original; it is
 * never published, and goes with the file that it was made of.
 */
@Component
public class CoveredFiles {

    private static final int ATTEMPTS = 4;

    private final CoveredFileTable table;

    CoveredFiles(CoveredFileTable table) {
        this.table = table;
    }

    /**
     * Queues a set; an older one of the same owner stays until this one is there, and is taken away
     * by {@link MediaFiles#removeReplaced}. False where the source is not READY.
     */
    @Transactional
    public boolean make(UUID source, UUID owner, Cover cover) {
        return table.insert(source, owner)
                .map(
                        key -> {
                            table.enqueue(key, source, cover, ATTEMPTS);
                            return true;
                        })
                .orElse(false);
    }
}
