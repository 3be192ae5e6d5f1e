// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.palmares.entry.store.FilePrintTable;
import org.palmares.media.MediaFiles;
import org.palmares.media.MediaReady;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Remembers which bytes were accepted for which work. */
@Component
class FilePrints {

    private final FilePrintTable table;
    private final Entries entries;
    private final Works works;
    private final MediaFiles files;

    FilePrints(FilePrintTable table, Entries entries, Works works, MediaFiles files) {
        this.table = table;
        this.entries = entries;
        this.works = works;
        this.files = files;
    }

    @ApplicationModuleListener
    void on(MediaReady ready) {
        String sha256 = files.byKey(ready.media()).map(file -> file.sha256()).orElse(null);
        if (sha256 != null) {
            works.entryOf(ready.owner())
                    .flatMap(entries::byKey)
                    .ifPresent(entry -> table.keep(ready.owner(), entry, sha256));
        }
    }
}
