// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.imprint;

import org.palmares.contest.ContestPages;
import org.palmares.contest.OfficialDocument;
import org.palmares.imprint.rules.DownloadName;
import org.palmares.media.Media;
import org.palmares.media.MediaFiles;
import org.palmares.media.MediaKind;
import org.palmares.media.MediaState;
import org.springframework.stereotype.Component;

import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The files of contests' pages as everybody sees them: those that are ready. */
@Component
public class ShownFiles {

    /** A paper as it came, and the name to save it under. */
    public record Original(String name, long size, InputStream bytes) {}

    private final ContestPages pages;
    private final MediaFiles files;

    ShownFiles(ContestPages pages, MediaFiles files) {
        this.pages = pages;
        this.files = files;
    }

    /** By file, in one statement; what is of another kind or not ready is absent. */
    public Map<UUID, Media> of(Collection<UUID> asked, MediaKind kind) {
        Map<UUID, Media> found = new HashMap<>();
        files.latestOf(asked)
                .forEach(
                        (file, media) -> {
                            if (media.kind() == kind && media.state() == MediaState.READY) {
                                // How it was called on somebody's disk is nobody's business.
                                found.put(file, media.named(kind.name()));
                            }
                        });
        return found;
    }

    /** The paper itself, if it stands on a page; whoever reads it closes it. */
    public Optional<Original> original(UUID file) {
        OfficialDocument document = pages.document(file).orElse(null);
        Media media =
                document == null ? null : of(java.util.Set.of(file), MediaKind.DOCUMENT).get(file);
        return document == null || media == null
                ? Optional.empty()
                : Optional.of(
                        new Original(
                                DownloadName.of(document.number()),
                                media.size(),
                                files.original(media.key())));
    }
}
