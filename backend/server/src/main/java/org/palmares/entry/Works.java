// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static java.util.stream.Collectors.toMap;

import org.palmares.entry.store.PartTable;
import org.palmares.media.Media;
import org.palmares.media.MediaFiles;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What works consist of. */
@Component
public class Works {

    private final PartTable table;
    private final MediaFiles files;

    Works(PartTable table, MediaFiles files) {
        this.table = table;
        this.files = files;
    }

    public Work of(UUID entry) {
        return Objects.requireNonNull(of(List.of(entry)).get(entry));
    }

    /** Three statements, however many works; every one asked for is there. */
    public Map<UUID, Work> of(Collection<UUID> entries) {
        Map<UUID, List<Part>> parts = table.of(entries);
        Map<UUID, Media> found =
                files.latestOf(
                        parts.values().stream()
                                .flatMap(List::stream)
                                .flatMap(Part::owners)
                                .toList());
        return entries.stream()
                .distinct()
                .collect(
                        toMap(
                                entry -> entry,
                                entry -> work(parts.getOrDefault(entry, List.of()), found)));
    }

    private static Work work(List<Part> parts, Map<UUID, Media> found) {
        return new Work(
                parts,
                parts.stream()
                        .flatMap(Part::owners)
                        .filter(found::containsKey)
                        .collect(toMap(owner -> owner, found::get)));
    }

    /** The work that a part or a companion belongs to. */
    public Optional<UUID> entryOf(UUID owner) {
        return table.entryOf(owner);
    }
}
