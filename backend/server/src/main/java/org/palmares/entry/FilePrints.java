// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.palmares.entry.store.FileLikenessTable;
import org.palmares.entry.store.FilePrintTable;
import org.palmares.media.Likenesses;
import org.palmares.media.Media;
import org.palmares.media.MediaFiles;
import org.palmares.media.MediaReady;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Remembers which bytes were accepted for which work, and which works look like others. */
@Component
public class FilePrints {

    private final FilePrintTable table;
    private final FileLikenessTable likeness;
    private final Likenesses likenesses;
    private final Entries entries;
    private final Works works;
    private final MediaFiles files;

    FilePrints(
            FilePrintTable table,
            FileLikenessTable likeness,
            Likenesses likenesses,
            Entries entries,
            Works works,
            MediaFiles files) {
        this.table = table;
        this.likeness = likeness;
        this.likenesses = likenesses;
        this.entries = entries;
        this.works = works;
        this.files = files;
    }

    /** Other works of the contest that may be the same; works without any are absent. */
    public Map<UUID, List<NearWork>> near(Collection<UUID> works) {
        return likeness.of(works);
    }

    @ApplicationModuleListener
    void on(MediaReady ready) {
        Media file = files.byKey(ready.media()).orElse(null);
        if (file != null) {
            works.entryOf(ready.owner())
                    .flatMap(entries::byKey)
                    .ifPresent(entry -> keep(file, entry));
        }
    }

    private void keep(Media file, Entry entry) {
        String sha256 = file.sha256();
        if (sha256 != null) {
            likeness.lock(entry.contest());
            table.keep(file.owner(), entry, sha256);
            List<UUID> others = likeness.others(entry.contest(), entry.key());
            likeness.keep(file.owner(), entry.key(), likenesses.near(file.key(), others));
        }
    }
}
