// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.entry.rules.GraceRules;
import org.palmares.entry.rules.IntakeRules;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.media.Arrival;
import org.palmares.media.Media;
import org.palmares.media.MediaFiles;
import org.palmares.media.MediaState;
import org.palmares.media.SentPart;
import org.palmares.media.SignedPart;
import org.palmares.media.Upload;
import org.palmares.media.Uploads;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The files of drafts: their owner sends them while intake is open, and what was promised before
 * its end for a while longer. No transaction is open while the bucket is spoken to.
 */
@Component
public class EntryFiles {

    private final Entries entries;
    private final Works works;
    private final Transfers transfers;
    private final SecretariatDesk desk;
    private final Uploads uploads;
    private final MediaFiles files;
    private final DatabaseClock clock;
    private final FileLimits limits;

    EntryFiles(
            Entries entries,
            Works works,
            Transfers transfers,
            SecretariatDesk desk,
            Uploads uploads,
            MediaFiles files,
            DatabaseClock clock,
            FileLimits limits) {
        this.entries = entries;
        this.works = works;
        this.transfers = transfers;
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
        Entry entry = handled(owner, viewer);
        if (entry == null) {
            return Outcome.refused(CommonRefusal.NOT_FOUND);
        }
        Supplier<Outcome<Upload>> begin =
                () ->
                        limits.of(owner, entry)
                                .flatMap(
                                        allowed ->
                                                uploads.begin(
                                                        owner,
                                                        lane(entry, viewer),
                                                        fileName,
                                                        size,
                                                        contentType,
                                                        allowed));
        GraceRules rules = transfers.rules(entry);
        Instant now = clock.now();
        if (rules.isAfterTheEnd(now)) {
            return transfers.resume(entry, owner, fileName, size, begin);
        }
        List<Refusal> refusals = IntakeRules.change(entry, rules.contest(), now);
        return refusals.isEmpty() ? begin.get() : Outcome.refused(refusals);
    }

    /** Keeps which bytes the upload brings: its manifest. */
    public Outcome<Arrival> announce(UUID upload, String sha256, Viewer viewer) {
        return ofUpload(upload, viewer, entry -> transfers.announce(entry, upload, sha256));
    }

    /** Keeps when the bucket was first seen to hold a part of it. */
    public Outcome<Arrival> firstPart(UUID upload, Viewer viewer) {
        return ofUpload(upload, viewer, entry -> transfers.firstPart(entry, upload));
    }

    public Outcome<List<SignedPart>> sign(UUID upload, List<Integer> numbers, Viewer viewer) {
        return sending(upload, viewer, _ -> uploads.sign(upload, numbers));
    }

    /** The file takes the place of an older one. Completing twice is completing once. */
    public Outcome<Entry> complete(UUID upload, List<SentPart> parts, Viewer viewer) {
        Entry owned = owned(upload, viewer);
        if (owned != null && hasArrived(upload)) {
            return Outcome.done(owned);
        }
        return sending(
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
                    List<Refusal> refusals =
                            IntakeRules.change(
                                    entry, transfers.rules(entry).contest(), clock.now());
                    if (!refusals.isEmpty()) {
                        return Outcome.refused(refusals);
                    }
                    uploads.abort(upload);
                    return Outcome.done(entry);
                });
    }

    /** The older file stays, and what was to take its place goes. */
    public Outcome<Entry> discardNewer(UUID owner, Viewer viewer) {
        Entry entry = handled(owner, viewer);
        if (entry == null) {
            return Outcome.refused(CommonRefusal.NOT_FOUND);
        }
        List<Refusal> refusals =
                IntakeRules.change(entry, transfers.rules(entry).contest(), clock.now());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return files.discardNewer(owner)
                ? Outcome.done(entry)
                : Outcome.refused(EntryRefusal.NO_NEWER_FILE);
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
        return uploads.byKey(upload).map(known -> handled(known.owner(), viewer)).orElse(null);
    }

    /** Bytes of a transfer: while intake is open, or promised before its end. */
    private <T> Outcome<T> sending(UUID upload, Viewer viewer, Function<Entry, Outcome<T>> work) {
        return ofUpload(
                upload,
                viewer,
                entry -> {
                    List<Refusal> refusals = transfers.bytes(entry, upload);
                    return refusals.isEmpty() ? work.apply(entry) : Outcome.refused(refusals);
                });
    }

    private <T> Outcome<T> ofUpload(UUID upload, Viewer viewer, Function<Entry, Outcome<T>> work) {
        Upload known = uploads.byKey(upload).orElse(null);
        if (known == null) {
            return Outcome.refused(Refusal.of(CommonRefusal.NOT_FOUND).at("uploadId"));
        }
        Entry entry = handled(known.owner(), viewer);
        return entry == null ? Outcome.refused(CommonRefusal.NOT_FOUND) : work.apply(entry);
    }

    private @Nullable Entry handled(UUID owner, Viewer viewer) {
        return works.entryOf(owner)
                .flatMap(entries::byKey)
                .filter(entry -> desk.handles(entry, viewer))
                .orElse(null);
    }
}
