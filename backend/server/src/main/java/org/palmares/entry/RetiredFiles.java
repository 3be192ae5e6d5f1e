// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.palmares.media.MediaFiles;
import org.palmares.media.MediaReady;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** An older file of a work goes once the one that takes its place can be watched. */
@Component
class RetiredFiles {

    private final Works works;
    private final MediaFiles files;

    RetiredFiles(Works works, MediaFiles files) {
        this.works = works;
        this.files = files;
    }

    @ApplicationModuleListener
    void on(MediaReady ready) {
        if (works.entryOf(ready.owner()).isPresent()) {
            files.byKey(ready.media()).ifPresent(files::removeReplaced);
        }
    }
}
