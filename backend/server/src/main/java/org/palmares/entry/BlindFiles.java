// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;
import org.palmares.entry.rules.BlackoutRules;
import org.palmares.entry.store.BlackoutTable;
import org.palmares.entry.store.BlindFileTable;
import org.palmares.media.Cover;
import org.palmares.media.CoveredFiles;
import org.palmares.media.Media;
import org.palmares.media.MediaFiles;
import org.palmares.media.MediaReady;
import org.palmares.media.MediaState;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps the second set of renditions in step with what is hidden and with the files themselves. */
@Component
class BlindFiles {

    private final BlackoutTable blackouts;
    private final BlindFileTable table;
    private final CoveredFiles covered;
    private final MediaFiles files;
    private final Works works;

    BlindFiles(
            BlackoutTable blackouts,
            BlindFileTable table,
            CoveredFiles covered,
            MediaFiles files,
            Works works) {
        this.blackouts = blackouts;
        this.table = table;
        this.covered = covered;
        this.files = files;
        this.works = works;
    }

    /** Makes what is missing and removes what is no longer wanted. */
    void follow(UUID entry) {
        Blackout blackout = blackouts.of(List.of(entry)).get(entry);
        if (blackout == null) {
            return;
        }
        Work work = works.of(entry);
        Map<UUID, BlindFile> held =
                table.of(List.of(entry)).stream()
                        .collect(Collectors.toMap(BlindFile::owner, Function.identity()));
        work.parts().stream()
                .flatMap(Part::owners)
                .forEach(
                        owner -> {
                            Cover cover = BlackoutRules.cover(owner, work, blackout.spots());
                            follow(entry, owner, cover, work.file(owner), held.get(owner));
                        });
    }

    private void follow(
            UUID entry, UUID owner, Cover cover, @Nullable Media file, @Nullable BlindFile held) {
        if (cover.isNone()) {
            if (held != null) {
                files.remove(held.coverOwner());
                table.forget(owner);
            }
            return;
        }
        boolean ready = file != null && file.state() == MediaState.READY;
        UUID source = ready ? Objects.requireNonNull(file).key() : null;
        if (held != null && isRight(held, source, cover)) {
            return;
        }
        // Who was watching what is to be hidden from now on watches it no longer.
        files.revoke(
                Stream.of(Optional.ofNullable(file), made(held))
                        .flatMap(Optional::stream)
                        .map(Media::key)
                        .toList());
        UUID coverOwner = held == null ? UUID.randomUUID() : held.coverOwner();
        boolean made = source != null && covered.make(source, coverOwner, cover);
        table.keep(owner, entry, coverOwner, made ? source : null, cover);
    }

    private Optional<Media> made(@Nullable BlindFile held) {
        return held == null
                ? Optional.empty()
                : Optional.ofNullable(
                        files.latestOf(List.of(held.coverOwner())).get(held.coverOwner()));
    }

    private boolean isRight(BlindFile held, @Nullable UUID source, Cover cover) {
        Media made = made(held).orElse(null);
        return source != null
                && source.equals(held.source())
                && cover.equals(held.cover())
                && made != null
                && made.state() != MediaState.FAILED
                && made.state() != MediaState.REFUSED;
    }

    /** A file that takes another's place is covered as that was, before any juror sees it. */
    @ApplicationModuleListener
    void on(MediaReady ready) {
        BlindFile held = table.byEither(ready.owner()).orElse(null);
        if (held != null && held.owner().equals(ready.owner())) {
            follow(held.entry());
        } else if (held != null) {
            files.byKey(ready.media()).ifPresent(files::removeReplaced);
        }
    }
}
