// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.WorkKind;
import org.palmares.media.Media;
import org.palmares.media.MediaState;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The parts of a work in order, with their files.
 *
 * @param files that stand for the part or companion that they belong to
 * @param newer those that are to take the place of one of them, or were refused
 */
public record Work(List<Part> parts, Map<UUID, Media> files, Map<UUID, Media> newer) {

    public static final Work EMPTY = new Work(List.of(), Map.of());

    /** Of which no file is to be replaced. */
    public Work(List<Part> parts, Map<UUID, Media> files) {
        this(parts, files, Map.of());
    }

    public @Nullable Media file(UUID owner) {
        return files.get(owner);
    }

    public @Nullable Media newer(UUID owner) {
        return newer.get(owner);
    }

    public @Nullable MediaState state(UUID owner) {
        Media file = files.get(owner);
        return file == null ? null : file.state();
    }

    public Optional<Part> part(UUID key) {
        return parts.stream().filter(part -> part.key().equals(key)).findFirst();
    }

    /** The file of the first film. */
    public Optional<Media> film() {
        return parts.stream()
                .filter(part -> part.kind() == WorkKind.VIDEO)
                .flatMap(part -> Stream.ofNullable(file(part.key())))
                .findFirst();
    }

    /** The file whose picture stands for the whole work: its first with one to show. */
    public Optional<Media> cover() {
        return film().or(
                        () ->
                                parts.stream()
                                        .flatMap(Part::owners)
                                        .filter(this::isShown)
                                        .flatMap(owner -> Stream.ofNullable(file(owner)))
                                        .findFirst());
    }

    /** What everybody may load once the work competes: all but the evidence for screeners. */
    public List<Media> shownFiles() {
        return parts.stream()
                .flatMap(Part::owners)
                .filter(this::isShown)
                .flatMap(owner -> Stream.ofNullable(file(owner)))
                .toList();
    }

    private boolean isShown(UUID owner) {
        return parts.stream()
                .flatMap(part -> part.companions().stream())
                .filter(companion -> companion.kind().isEvidence())
                .noneMatch(companion -> companion.key().equals(owner));
    }

    /**
     * Whether everything in it can be looked at: each file that is expected is ready, and none is
     * about to take its place.
     */
    public boolean isReady() {
        return !parts.isEmpty()
                && parts.stream()
                        .allMatch(
                                part ->
                                        (!part.hasOwnFile() || isReady(part.key()))
                                                && part.companions().stream()
                                                        .allMatch(one -> isReady(one.key())));
    }

    private boolean isReady(UUID owner) {
        return state(owner) == MediaState.READY && !isBeingReplaced(owner);
    }

    private boolean isBeingReplaced(UUID owner) {
        Media next = newer.get(owner);
        return next != null && !next.state().isSettled() && next.state() != MediaState.UPLOADING;
    }
}
