// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.palmares.account.Viewer;
import org.palmares.entry.store.EntryTable;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Outcome;
import org.palmares.media.Media;
import org.palmares.media.MediaFiles;
import org.palmares.media.MediaRefusal;
import org.palmares.media.MediaState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Another try at files whose processing was given up, for those who may follow it. */
@Component
public class MediaRetries {

    private final EntryTable entries;
    private final EntryAccess access;
    private final Works works;
    private final MediaFiles media;

    MediaRetries(EntryTable entries, EntryAccess access, Works works, MediaFiles media) {
        this.entries = entries;
        this.access = access;
        this.works = works;
        this.media = media;
    }

    /** What was to take an older file's place is tried only before the work is decided. */
    @Transactional
    public Outcome<Entry> retry(UUID entryKey, Viewer viewer) {
        Entry entry =
                entries.locked(entryKey)
                        .filter(found -> access.of(found, viewer).progress())
                        .orElse(null);
        if (entry == null) {
            return Outcome.refused(CommonRefusal.NOT_FOUND);
        }
        Work work = works.of(entry.key());
        boolean open = entry.state() == EntryState.DRAFT || entry.state() == EntryState.SUBMITTED;
        List<Media> givenUp =
                Stream.concat(
                                work.files().values().stream(),
                                open ? work.newer().values().stream() : Stream.empty())
                        .filter(file -> file.state() == MediaState.FAILED)
                        .toList();
        if (givenUp.isEmpty()) {
            return Outcome.refused(MediaRefusal.NOT_GIVEN_UP);
        }
        return givenUp.stream()
                .map(file -> media.retry(file.key()))
                .filter(outcome -> !outcome.isDone())
                .findFirst()
                .map(refused -> refused.map(_ -> entry))
                .orElseGet(() -> Outcome.done(entry));
    }
}
