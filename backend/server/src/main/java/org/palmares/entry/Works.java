// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static java.util.stream.Collectors.toMap;

import org.palmares.entry.store.PartTable;
import org.palmares.media.HeldFile;
import org.palmares.media.Media;
import org.palmares.media.MediaFiles;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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
        Map<UUID, HeldFile> found =
                files.heldBy(
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

    private static Work work(List<Part> parts, Map<UUID, HeldFile> found) {
        Map<UUID, Media> standing = new HashMap<>();
        Map<UUID, Media> newer = new HashMap<>();
        parts.stream()
                .flatMap(Part::owners)
                .flatMap(owner -> Stream.ofNullable(found.get(owner)))
                .forEach(
                        held -> {
                            UUID owner = held.standing().owner();
                            standing.put(owner, held.standing());
                            if (held.newer() != null) {
                                newer.put(owner, held.newer());
                            }
                        });
        return new Work(parts, standing, newer);
    }

    /** By part or companion, in one statement; what is neither is absent. */
    public Map<UUID, UUID> entriesOf(Collection<UUID> owners) {
        return table.entriesOf(owners);
    }

    /** The work that a part or a companion belongs to. */
    public Optional<UUID> entryOf(UUID owner) {
        return table.entryOf(owner);
    }
}
