// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.entry.rules.IntakeRules;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.media.Media;
import org.palmares.media.MediaFiles;
import org.palmares.media.MediaState;
import org.palmares.media.SentPart;
import org.palmares.media.SignedPart;
import org.palmares.media.Upload;
import org.palmares.media.Uploads;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * The files of drafts: their owner sends them while intake is open. No transaction is open while
 * the bucket is spoken to.
 */
@Component
public class EntryFiles {

    private final Entries entries;
    private final Works works;
    private final Contests contests;
    private final SecretariatDesk desk;
    private final Uploads uploads;
    private final MediaFiles files;
    private final DatabaseClock clock;
    private final FileLimits limits;

    EntryFiles(
            Entries entries,
            Works works,
            Contests contests,
            SecretariatDesk desk,
            Uploads uploads,
            MediaFiles files,
            DatabaseClock clock,
            FileLimits limits) {
        this.entries = entries;
        this.works = works;
        this.contests = contests;
        this.desk = desk;
        this.uploads = uploads;
        this.files = files;
        this.clock = clock;
        this.limits = limits;
    }

    /**
     * The same file name and size again resumes the unfinished upload.
     *
     * @param owner the part or companion that the file belongs to
     */
    public Outcome<Upload> begin(
            UUID owner, String fileName, long size, String contentType, Viewer viewer) {
        return changeable(owner, viewer)
                .flatMap(
                        entry ->
                                limits.of(owner, entry)
                                        .flatMap(
                                                allowed ->
                                                        uploads.begin(
                                                                owner,
                                                                lane(entry, viewer),
                                                                fileName,
                                                                size,
                                                                contentType,
                                                                allowed)));
    }

    public Outcome<List<SignedPart>> sign(UUID upload, List<Integer> numbers, Viewer viewer) {
        return ofUpload(upload, viewer, _ -> uploads.sign(upload, numbers));
    }

    /** The file takes the place of an older one. Completing twice is completing once. */
    public Outcome<Entry> complete(UUID upload, List<SentPart> parts, Viewer viewer) {
        Entry owned = owned(upload, viewer);
        if (owned != null && hasArrived(upload)) {
            return Outcome.done(owned);
        }
        return ofUpload(
                upload,
                viewer,
                entry ->
                        uploads.complete(upload, parts)
                                .map(
                                        file -> {
                                            files.removeReplaced(file);
                                            return entry;
                                        }));
    }

    public Outcome<Entry> abort(UUID upload, Viewer viewer) {
        return ofUpload(
                upload,
                viewer,
                entry -> {
                    uploads.abort(upload);
                    return Outcome.done(entry);
                });
    }

    /** One for all files of one person, so that they wait for each other and nobody for them. */
    private static UUID lane(Entry entry, Viewer viewer) {
        UUID device = viewer.device();
        return viewer.accountKey().orElse(device == null ? entry.key() : device);
    }

    private boolean hasArrived(UUID upload) {
        return files.byKey(upload)
                .map(Media::state)
                .filter(s -> s != MediaState.UPLOADING)
                .isPresent();
    }

    private @Nullable Entry owned(UUID upload, Viewer viewer) {
        return uploads.byKey(upload)
                .flatMap(known -> works.entryOf(known.owner()))
                .flatMap(entries::byKey)
                .filter(entry -> desk.handles(entry, viewer))
                .orElse(null);
    }

    private <T> Outcome<T> ofUpload(UUID upload, Viewer viewer, Function<Entry, Outcome<T>> work) {
        Upload known = uploads.byKey(upload).orElse(null);
        return known == null
                ? Outcome.refused(Refusal.of(CommonRefusal.NOT_FOUND).at("uploadId"))
                : changeable(known.owner(), viewer).flatMap(work);
    }

    private Outcome<Entry> changeable(UUID owner, Viewer viewer) {
        Entry entry =
                works.entryOf(owner)
                        .flatMap(entries::byKey)
                        .filter(e -> desk.handles(e, viewer))
                        .orElse(null);
        if (entry == null) {
            return Outcome.refused(CommonRefusal.NOT_FOUND);
        }
        Contest contest = contests.byKey(entry.contest()).orElseThrow();
        List<Refusal> refusals = IntakeRules.change(entry, contest, clock.now());
        return refusals.isEmpty() ? Outcome.done(entry) : Outcome.refused(refusals);
    }
}
