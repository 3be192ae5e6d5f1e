// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.palmares.contest.ContestOpened;
import org.palmares.contest.RehearsalWiped;
import org.palmares.entry.store.EntryRehearsalTable;
import org.palmares.media.MediaFiles;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Works of rehearsals with their files: known from the opening, gone with it. */
@Component
class RehearsedEntries {

    private final EntryRehearsalTable table;
    private final MediaFiles files;

    RehearsedEntries(EntryRehearsalTable table, MediaFiles files) {
        this.table = table;
        this.files = files;
    }

    @EventListener
    void on(ContestOpened event) {
        if (event.contest().isRehearsal()) {
            table.mark(event.contest().key());
        }
    }

    @EventListener
    void on(RehearsalWiped event) {
        table.fileOwners(event.contest()).forEach(files::remove);
        table.wipe(event.contest());
    }
}
