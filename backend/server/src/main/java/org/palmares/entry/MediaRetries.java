// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.palmares.account.Viewer;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Outcome;
import org.palmares.media.Media;
import org.palmares.media.MediaFiles;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** Another try at files whose processing was given up, for those who may follow it. */
@Component
public class MediaRetries {

    private final Entries entries;
    private final EntryAccess access;
    private final MediaFiles files;

    MediaRetries(Entries entries, EntryAccess access, MediaFiles files) {
        this.entries = entries;
        this.access = access;
        this.files = files;
    }

    public Outcome<Entry> retry(UUID entryKey, Viewer viewer) {
        Entry entry =
                entries.byKey(entryKey)
                        .filter(found -> access.of(found, viewer).progress())
                        .orElse(null);
        if (entry == null) {
            return Outcome.refused(CommonRefusal.NOT_FOUND);
        }
        Media file = files.latestOf(List.of(entry.key())).get(entry.key());
        return file == null
                ? Outcome.refused(CommonRefusal.NOT_FOUND)
                : files.retry(file.key()).map(_ -> entry);
    }
}
