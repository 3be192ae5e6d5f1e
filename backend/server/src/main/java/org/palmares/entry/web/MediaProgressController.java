// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.entry.Access;
import org.palmares.entry.Entries;
import org.palmares.entry.Entry;
import org.palmares.entry.EntryAccess;
import org.palmares.entry.ShownPart;
import org.palmares.entry.Work;
import org.palmares.entry.Works;
import org.palmares.kernel.GlobalId;
import org.palmares.media.Media;
import org.palmares.media.MediaFiles;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;

import reactor.core.publisher.Flux;

import java.util.UUID;

/** Follows a work's file through the checks; owners, screeners and organisers only. */
@Controller
class MediaProgressController {

    private final Entries entries;
    private final EntryAccess access;
    private final Works works;
    private final MediaFiles files;

    MediaProgressController(Entries entries, EntryAccess access, Works works, MediaFiles files) {
        this.entries = entries;
        this.access = access;
        this.works = works;
        this.files = files;
    }

    @SubscriptionMapping
    Flux<Media> mediaProgress(
            @Argument String entryId, @Argument @Nullable String ownerId, Viewer viewer) {
        Entry entry = GlobalId.key("Entry", entryId).flatMap(entries::byKey).orElse(null);
        if (entry == null) {
            return Flux.empty();
        }
        Access allowed = access.of(entry, viewer);
        Work work = works.of(entry.key());
        Media file =
                (ownerId == null ? work.film().map(film -> film.owner()) : Owners.key(ownerId))
                        .map(owner -> followed(work, owner))
                        .orElse(null);
        return allowed.progress() && file != null
                ? files.watch(file.key())
                        .mapNotNull(media -> ShownPart.named(entry, allowed, media, 1))
                : Flux.empty();
    }

    /** What is to take a file's place, as long as anything happens to it. */
    private static @Nullable Media followed(Work work, UUID owner) {
        Media newer = work.newer(owner);
        return newer == null || newer.state().isSettled() ? work.file(owner) : newer;
    }
}
