// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import static org.palmares.media.MediaRefusal.STORAGE_UNAVAILABLE;
import static org.palmares.media.MediaRefusal.UPLOAD_GONE;
import static org.palmares.media.MediaRefusal.UPLOAD_INCOMPLETE;

import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.media.rules.FileOffer;
import org.palmares.media.rules.PartPlan;
import org.palmares.media.store.MediaRow;
import org.palmares.media.store.MediaTable;
import org.palmares.media.store.StorageException;
import org.palmares.media.store.UploadsBucket;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Multipart uploads straight to the bucket. Who may upload is decided by the caller; every upload
 * carries its owner's key.
 */
@Component
public class Uploads {

    private final MediaTable table;
    private final UploadsBucket bucket;
    private final UploadReception reception;
    private final MediaProperties properties;
    private final InstantSource clock = InstantSource.system();

    Uploads(
            MediaTable table,
            UploadsBucket bucket,
            UploadReception reception,
            MediaProperties properties) {
        this.table = table;
        this.bucket = bucket;
        this.reception = reception;
        this.properties = properties;
    }

    /**
     * The same for a known uploader: between lanes the workers are fair, so that who sends many
     * files holds nobody up. Without a lane the owner is one.
     *
     * @param lane any stable key of whoever uploads, opaque here
     */
    public Outcome<Upload> begin(
            UUID owner,
            UUID lane,
            String fileName,
            long size,
            String contentType,
            UploadLimits limits) {
        Outcome<Upload> begun = begin(owner, fileName, size, contentType, limits);
        Upload upload = begun.valueOrNull();
        if (upload != null) {
            table.assign(upload.key(), lane);
        }
        return begun;
    }

    /** Begins an upload, or finds the unfinished one of the same owner, file name and size. */
    public Outcome<Upload> begin(
            UUID owner, String fileName, long size, String contentType, UploadLimits limits) {
        List<Refusal> refusals = FileOffer.refusals(fileName, size, contentType, limits);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        String name = fileName.strip();
        return orUnavailable(
                () ->
                        Outcome.done(
                                resumed(owner, limits.kind(), name, size)
                                        .orElseGet(() -> opened(owner, name, size, limits))));
    }

    private Optional<Upload> resumed(UUID owner, MediaKind kind, String name, long size) {
        Optional<MediaRow> unfinished = table.unfinished(owner, kind, name, size);
        if (unfinished.isPresent() && stored(unfinished.get()).isEmpty()) {
            table.deleteUnfinished(unfinished.get().key());
            return Optional.empty();
        }
        unfinished.ifPresent(row -> table.touch(row.key()));
        return unfinished.map(MediaRow::upload);
    }

    private Upload opened(UUID owner, String name, long size, UploadLimits limits) {
        UUID key = UUID.randomUUID();
        String storageUpload = bucket.open(key);
        MediaRow row =
                new MediaRow(
                        key,
                        owner,
                        "UPLOADING",
                        name,
                        size,
                        limits.maxSize(),
                        PartPlan.of(size, properties.partSize().toBytes()).partSize(),
                        storageUpload);
        if (table.insert(row, limits)) {
            return row.upload();
        }
        bucket.abort(key.toString(), storageUpload);
        return table.unfinished(owner, limits.kind(), name, size)
                .map(MediaRow::upload)
                .orElseThrow();
    }

    /** An upload, finished or not. */
    public Optional<Upload> byKey(UUID key) {
        return table.row(key).map(MediaRow::upload);
    }

    /** The parts that the bucket holds; none once the upload is completed or gone. */
    public List<StoredPart> storedParts(Upload upload) {
        return table.row(upload.key())
                .filter(MediaRow::isUploading)
                .flatMap(this::stored)
                .orElse(List.of());
    }

    private Optional<List<StoredPart>> stored(MediaRow row) {
        try {
            return Optional.of(bucket.parts(row.key(), row.storageUpload()));
        } catch (StorageException e) {
            if (e.isAbsent()) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Addresses to PUT these parts to, at most 20 at a time. */
    public Outcome<List<SignedPart>> sign(UUID key, List<Integer> numbers) {
        MediaRow row = table.row(key).filter(MediaRow::isUploading).orElse(null);
        if (row == null) {
            return Outcome.refused(UPLOAD_GONE);
        }
        if (numbers.size() > 20 || !numbers.stream().allMatch(row.parts()::has)) {
            return Outcome.refused(Refusal.of(CommonRefusal.INVALID).at("numbers"));
        }
        table.touch(key);
        Duration validity = properties.partValidity();
        var expiresAt = clock.instant().plus(validity);
        return Outcome.done(
                numbers.stream()
                        .map(
                                number ->
                                        new SignedPart(
                                                number,
                                                bucket.signPart(
                                                        key, row.storageUpload(), number, validity),
                                                expiresAt))
                        .toList());
    }

    /**
     * Takes the file in once all its parts are there: CHECKING and in the workers' queue.
     * Completing twice is completing once. What is missing can still be sent after a refusal.
     */
    public Outcome<Media> complete(UUID key, List<SentPart> sent) {
        // One at a time: while parts are being joined, the bucket lists them neither whole nor
        // gone.
        return orUnavailable(() -> reception.alone(key, () -> completed(key, sent)));
    }

    private Outcome<Media> completed(UUID key, List<SentPart> sent) {
        MediaRow row = table.row(key).orElse(null);
        if (row == null) {
            return Outcome.refused(UPLOAD_GONE);
        }
        if (row.isUploading()) {
            List<Refusal> refusals = join(row, sent);
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            reception.receive(row);
        }
        return table.byKeys(List.of(key)).stream()
                .findFirst()
                .map(Outcome::done)
                .orElse(Outcome.refused(UPLOAD_GONE));
    }

    private List<Refusal> join(MediaRow row, List<SentPart> sent) {
        // Only a completion makes an object: this one's answer was lost on the way.
        if (bucket.received(row.key()).isPresent()) {
            return List.of();
        }
        Optional<List<StoredPart>> stored = stored(row);
        if (stored.isEmpty()) {
            return List.of(Refusal.of(UPLOAD_GONE));
        }
        long total = stored.get().stream().mapToLong(StoredPart::size).sum();
        if (total > row.size()) {
            return List.of(FileOffer.tooLarge(row.maxSize()));
        }
        int missing = missing(row.parts(), stored.get(), sent);
        if (missing > 0) {
            return List.of(Refusal.of(UPLOAD_INCOMPLETE, missing).at("parts"));
        }
        complete(row, stored.get());
        return List.of();
    }

    private static int missing(PartPlan plan, List<StoredPart> stored, List<SentPart> sent) {
        Set<SentPart> said =
                sent.stream()
                        .map(p -> new SentPart(p.number(), UploadsBucket.bare(p.etag())))
                        .collect(Collectors.toSet());
        List<StoredPart> agreed =
                stored.stream()
                        .filter(part -> said.contains(new SentPart(part.number(), part.etag())))
                        .toList();
        return plan.missing(agreed).size();
    }

    private void complete(MediaRow row, List<StoredPart> stored) {
        List<SentPart> parts =
                stored.stream().map(part -> new SentPart(part.number(), part.etag())).toList();
        try {
            bucket.complete(row.key(), row.storageUpload(), parts);
        } catch (StorageException e) {
            // The answer may be lost and the work done.
            if (bucket.received(row.key()).isEmpty()) {
                throw e;
            }
        }
    }

    /** Takes in a small file that this server has itself; it goes the way of every other. */
    public Outcome<Media> store(
            UUID owner, String fileName, byte[] bytes, String contentType, UploadLimits limits) {
        return begin(owner, fileName, bytes.length, contentType, limits)
                .flatMap(upload -> orUnavailable(() -> complete(upload.key(), put(upload, bytes))));
    }

    private List<SentPart> put(Upload upload, byte[] bytes) {
        MediaRow row = table.row(upload.key()).orElseThrow();
        String etag = bucket.put(row.key(), row.storageUpload(), bytes);
        return List.of(new SentPart(1, etag));
    }

    /** Throws an unfinished upload away; one that is completed stays. */
    public void abort(UUID key) {
        table.row(key)
                .filter(MediaRow::isUploading)
                .filter(row -> table.deleteUnfinished(row.key()))
                .ifPresent(reception::discard);
    }

    private static <T> Outcome<T> orUnavailable(Supplier<Outcome<T>> work) {
        try {
            return work.get();
        } catch (StorageException e) {
            return Outcome.refused(
                    Refusal.of(STORAGE_UNAVAILABLE).retryAfter(Duration.ofSeconds(5)));
        }
    }
}
