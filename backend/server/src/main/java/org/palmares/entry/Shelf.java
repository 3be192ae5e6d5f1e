// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.palmares.entry.store.EntryRehearsalTable;
import org.palmares.media.MediaFiles;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens the files of works that compete to everybody, and closes them when a work leaves. */
@Component
class Shelf {

    private final Works works;
    private final MediaFiles files;
    private final EntryRehearsalTable rehearsals;

    Shelf(Works works, MediaFiles files, EntryRehearsalTable rehearsals) {
        this.rehearsals = rehearsals;
        this.works = works;
        this.files = files;
    }

    /** What was to take the place of one of its files comes too late now. */
    @EventListener
    void on(EntryAdmitted admitted) {
        works.of(admitted.entry().key()).newer().keySet().forEach(files::discardNewer);
        if (!rehearsals.has(admitted.entry().contest())) {
            works.of(admitted.entry().key())
                    .shownFiles()
                    .forEach(file -> files.publish(file.key()));
        }
    }

    @EventListener
    void on(EntryLeft left) {
        works.of(left.entry().key()).shownFiles().forEach(file -> files.unpublish(file.key()));
    }
}
