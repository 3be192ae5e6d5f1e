// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import org.jspecify.annotations.Nullable;
import org.palmares.entry.store.BlackoutTable;
import org.palmares.entry.store.BlindFileTable;
import org.palmares.media.Media;
import org.palmares.media.MediaFiles;
import org.palmares.media.MediaState;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Works for blind rounds: what is hidden in them never leaves here. */
@Component
public class BlindWorks {

    private final Works works;
    private final BlackoutTable blackouts;
    private final BlindFileTable table;
    private final MediaFiles files;

    BlindWorks(Works works, BlackoutTable blackouts, BlindFileTable table, MediaFiles files) {
        this.works = works;
        this.blackouts = blackouts;
        this.table = table;
        this.files = files;
    }

    /** Six statements, however many works; every one asked for is there. */
    public Map<UUID, BlindWork> of(Collection<Entry> entries) {
        List<UUID> keys = entries.stream().map(Entry::key).distinct().toList();
        Map<UUID, Work> held = works.of(keys);
        Map<UUID, Blackout> hidden = blackouts.of(keys);
        List<BlindFile> blind = table.of(keys);
        Map<UUID, Media> made = files.latestOf(blind.stream().map(BlindFile::coverOwner).toList());
        Map<UUID, List<BlindFile>> byEntry = blind.stream().collect(groupingBy(BlindFile::entry));
        Map<UUID, BlindWork> found = new HashMap<>();
        for (Entry entry : entries) {
            found.put(
                    entry.key(),
                    blind(
                            entry,
                            held.getOrDefault(entry.key(), Work.EMPTY),
                            hidden.get(entry.key()),
                            byEntry.getOrDefault(entry.key(), List.of()),
                            made));
        }
        return found;
    }

    private static BlindWork blind(
            Entry entry,
            Work work,
            @Nullable Blackout hidden,
            List<BlindFile> blind,
            Map<UUID, Media> made) {
        Map<UUID, Media> shown = new HashMap<>();
        work.files().forEach((owner, file) -> shown.put(owner, file.veil()));
        Set<UUID> covering = new HashSet<>();
        for (BlindFile one : blind) {
            shown.remove(one.owner());
            Media second = made.get(one.coverOwner());
            if (second != null && isOf(second, one, work.file(one.owner()))) {
                shown.put(one.owner(), second.veil());
            } else {
                covering.add(one.owner());
            }
        }
        return hidden == null
                ? new BlindWork(
                        entry.title(), entry.description(), new Work(work.parts(), shown), covering)
                : new BlindWork(
                        hidden.words(WorkText.TITLE, entry.key()).orElse(entry.title()),
                        hidden.words(WorkText.DESCRIPTION, entry.key()).orElse(entry.description()),
                        new Work(
                                work.parts().stream().map(part -> worded(part, hidden)).toList(),
                                shown),
                        covering);
    }

    private static boolean isOf(Media second, BlindFile blind, @Nullable Media file) {
        return second.state() == MediaState.READY
                && file != null
                && file.key().equals(blind.source());
    }

    private static Part worded(Part part, Blackout hidden) {
        return part.worded(
                hidden.words(WorkText.PART_TITLE, part.key()).orElse(part.title()),
                hidden.words(WorkText.ARTICLE, part.key()).orElse(part.article()),
                part.companions().stream()
                        .map(
                                one ->
                                        one.captioned(
                                                hidden.words(WorkText.CAPTION, one.key())
                                                        .orElse(one.caption())))
                        .toList());
    }

    /** How far the second sets of works are; works without any file to cover are READY. */
    public Map<UUID, BlackoutState> states(Collection<UUID> entries) {
        List<BlindFile> blind = table.of(entries);
        Map<UUID, Media> made = files.latestOf(blind.stream().map(BlindFile::coverOwner).toList());
        return entries.stream()
                .distinct()
                .collect(
                        toMap(
                                entry -> entry,
                                entry ->
                                        blind.stream()
                                                .filter(one -> one.entry().equals(entry))
                                                .map(one -> state(made.get(one.coverOwner())))
                                                .reduce(BlackoutState.READY, BlindWorks::worse)));
    }

    private static BlackoutState state(@Nullable Media second) {
        MediaState state = second == null ? MediaState.CHECKING : second.state();
        return switch (state) {
            case READY -> BlackoutState.READY;
            case REFUSED, FAILED, REMOVED -> BlackoutState.FAILED;
            case UPLOADING, CHECKING, TRANSCODING -> BlackoutState.MAKING;
        };
    }

    private static BlackoutState worse(BlackoutState one, BlackoutState other) {
        return one == BlackoutState.FAILED || other == BlackoutState.READY ? one : other;
    }
}
