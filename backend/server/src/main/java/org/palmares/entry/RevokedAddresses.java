// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.palmares.entry.store.BlindFileTable;
import org.palmares.media.Media;
import org.palmares.media.MediaFiles;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Ends the addresses by which a work was watched when it leaves: whoever may still watch it asks
 * for new ones, and nobody else goes on with an old one.
 */
@Component
class RevokedAddresses {

    private final Works works;
    private final BlindFileTable blind;
    private final MediaFiles files;

    RevokedAddresses(Works works, BlindFileTable blind, MediaFiles files) {
        this.works = works;
        this.blind = blind;
        this.files = files;
    }

    void of(UUID entry) {
        List<UUID> covers = blind.of(List.of(entry)).stream().map(BlindFile::coverOwner).toList();
        files.revoke(
                Stream.concat(
                                works.of(entry).files().values().stream(),
                                files.latestOf(covers).values().stream())
                        .map(Media::key)
                        .toList());
    }
}
