// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import org.palmares.account.Viewer;
import org.palmares.entry.Access;
import org.palmares.entry.Entries;
import org.palmares.entry.Entry;
import org.palmares.entry.EntryAccess;
import org.palmares.kernel.GlobalId;
import org.palmares.media.Media;
import org.palmares.media.MediaFiles;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;

import reactor.core.publisher.Flux;

import java.util.List;

/** Follows a work's file through the checks; owners, screeners and organisers only. */
@Controller
class MediaProgressController {

    private final Entries entries;
    private final EntryAccess access;
    private final MediaFiles files;

    MediaProgressController(Entries entries, EntryAccess access, MediaFiles files) {
        this.entries = entries;
        this.access = access;
        this.files = files;
    }

    @SubscriptionMapping
    Flux<Media> mediaProgress(@Argument String entryId, Viewer viewer) {
        Entry entry = GlobalId.key("Entry", entryId).flatMap(entries::byKey).orElse(null);
        if (entry == null) {
            return Flux.empty();
        }
        Access allowed = access.of(entry, viewer);
        Media file = files.latestOf(List.of(entry.key())).get(entry.key());
        return allowed.progress() && file != null
                ? files.watch(file.key())
                        .mapNotNull(media -> EntryController.shown(entry, allowed, media))
                : Flux.empty();
    }
}
