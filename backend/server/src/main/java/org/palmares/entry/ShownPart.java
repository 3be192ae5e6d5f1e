// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.CompanionKind;
import org.palmares.media.Media;
import org.springframework.util.StringUtils;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A part of a work as one viewer sees it; every way to a part leads through this.
 *
 * @param byCode for somebody who knows the work by a code and not by its number
 * @param covering names in it are being covered, and until then nothing of it is shown
 */
public record ShownPart(
        Part part, Entry entry, Access access, Work work, boolean byCode, boolean covering) {

    /** In order; none where the viewer may not watch the work. */
    public static List<ShownPart> of(Entry entry, Access access, Work work) {
        return access.watchable()
                ? work.parts().stream()
                        .map(part -> new ShownPart(part, entry, access, work, false, false))
                        .toList()
                : List.of();
    }

    /** For a juror, who knows the work by a code and not by its number; nothing names the work. */
    public static List<ShownPart> byCode(Entry entry, Access access, BlindWork blind) {
        Work work = blind.work();
        return of(entry, access, work).stream()
                .map(
                        one ->
                                new ShownPart(
                                        one.part(),
                                        entry,
                                        access,
                                        work,
                                        true,
                                        one.part().owners().anyMatch(blind.covering()::contains)))
                .toList();
    }

    /** The file of this part or of one of its companions, under a name that tells nothing. */
    public @Nullable Media file(UUID owner) {
        Media file = work.file(owner);
        return file == null
                ? null
                : byCode
                        ? file.named(blind(null, file.fileName(), part.position()))
                        : named(entry, access, file, part.position());
    }

    /** What is to take the place of that file, or was refused; for those who follow the checks. */
    public @Nullable Media newer(UUID owner) {
        Media file = work.newer(owner);
        return file == null || byCode || !access.progress()
                ? null
                : named(entry, access, file, part.position());
    }

    /** Where the address would name an author, only those who may know authors read it. */
    public @Nullable String link() {
        return access.authors() && !byCode && !part.link().isEmpty() ? part.link() : null;
    }

    /** All but pictures; evidence only for those who screen or own. */
    public Stream<Companion> companions() {
        return part.companions().stream()
                .filter(one -> one.kind() != CompanionKind.PICTURE)
                .filter(
                        one ->
                                !one.kind().isEvidence()
                                        || one.kind().isPaper()
                                        || access.progress() && access.authors())
                .filter(one -> one.kind() != CompanionKind.GUARDIAN_CONSENT || access.births())
                .filter(one -> !one.kind().isPaper() || access.scans());
    }

    /** A file's name often names its author, so only those who may know authors read it. */
    public static Media named(Entry entry, Access access, Media file, int position) {
        return access.fileName()
                ? file
                : file.named(blind(entry.code(), file.fileName(), position));
    }

    private static String blind(@Nullable String code, String fileName, int position) {
        String extension = StringUtils.getFilenameExtension(fileName);
        return (code == null ? "tac-pham" : code)
                + (position == 1 ? "" : "-" + position)
                + (extension == null ? "" : "." + extension);
    }
}
