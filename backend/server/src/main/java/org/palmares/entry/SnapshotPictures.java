// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.palmares.contest.CompanionKind;
import org.palmares.entry.PublicPages.Fetched;
import org.palmares.entry.store.CompanionTable;
import org.palmares.media.MediaFiles;
import org.palmares.media.UploadLimits;
import org.palmares.media.Uploads;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/**
 * Keeps the picture of a post as a file of our own: it goes the way of every other file, through
 * all checks, and is made anew there.
 */
@Component
class SnapshotPictures {

    private final CompanionTable table;
    private final Uploads uploads;
    private final MediaFiles files;

    SnapshotPictures(CompanionTable table, Uploads uploads, MediaFiles files) {
        this.table = table;
        this.uploads = uploads;
        this.files = files;
    }

    /** In the place of the picture of an older snapshot; none where the storage does not answer. */
    void keep(Part part, String site, Fetched picture) {
        LinkSnapshot before = part.snapshot();
        List<UUID> older =
                part.companions(CompanionKind.POST_SCREENSHOT)
                        .filter(one -> before != null && one.caption().equals(before.site()))
                        .map(Companion::key)
                        .toList();
        UUID key = table.insert(part.key(), CompanionKind.POST_SCREENSHOT, site);
        boolean kept =
                uploads.store(
                                key,
                                "post." + subtype(picture.contentType()),
                                picture.bytes(),
                                picture.contentType(),
                                UploadLimits.image(PublicPages.MOST_BYTES))
                        .isDone();
        List<UUID> leaving = kept ? older : List.of(key);
        leaving.forEach(
                gone -> {
                    files.remove(gone);
                    table.delete(gone);
                });
    }

    private static String subtype(String contentType) {
        return contentType.replaceFirst("^image/([a-z]+).*$", "$1");
    }
}
