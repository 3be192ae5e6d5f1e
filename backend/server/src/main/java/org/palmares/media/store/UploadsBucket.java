// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.store;

import io.minio.AbortMultipartUploadArgs;
import io.minio.CompleteMultipartUploadArgs;
import io.minio.CreateMultipartUploadArgs;
import io.minio.Http;
import io.minio.ListMultipartUploadsArgs;
import io.minio.ListPartsArgs;
import io.minio.UploadPartArgs;
import io.minio.messages.ListMultipartUploadsResult;
import io.minio.messages.ListPartsResult;
import io.minio.messages.Part;

import org.jspecify.annotations.Nullable;
import org.palmares.media.SentPart;
import org.palmares.media.StoredPart;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where browsers put parts. Nothing is ever served from here. */
@Component
public class UploadsBucket {

    /** What the bucket holds under a key after an upload was completed. */
    public record Received(String etag, long size) {}

    /** A multipart upload that the bucket still keeps open. */
    public record Open(String key, String upload, Instant since) {}

    private final Storage storage;
    private final String bucket;

    UploadsBucket(Storage storage) {
        this.storage = storage;
        this.bucket = storage.bucket("uploads");
    }

    public String name() {
        return bucket;
    }

    public void ensure() {
        storage.ensure(bucket);
    }

    /** Opens a multipart upload and returns the bucket's name for it. */
    public String open(UUID media) {
        return Storage.await(
                        storage.client()
                                .createMultipartUpload(
                                        CreateMultipartUploadArgs.builder()
                                                .bucket(bucket)
                                                .object(media.toString())
                                                .build()))
                .result()
                .uploadId();
    }

    /**
     * The parts that are there, by number; throws an absent {@link StorageException} where the
     * upload is gone.
     */
    public List<StoredPart> parts(UUID media, String upload) {
        List<StoredPart> all = new ArrayList<>();
        @Nullable Integer marker = null;
        ListPartsResult page;
        do {
            page =
                    Storage.await(
                                    storage.client()
                                            .listParts(
                                                    ListPartsArgs.builder()
                                                            .bucket(bucket)
                                                            .object(media.toString())
                                                            .uploadId(upload)
                                                            .maxParts(1000)
                                                            .partNumberMarker(marker)
                                                            .build()))
                            .result();
            for (Part part : page.parts()) {
                all.add(new StoredPart(part.partNumber(), bare(part.etag()), part.partSize()));
            }
            marker = all.isEmpty() ? null : all.getLast().number();
        } while (page.isTruncated() && !page.parts().isEmpty());
        return List.copyOf(all);
    }

    /** Puts the only part of a small upload and returns its ETag. */
    public String put(UUID media, String upload, byte[] bytes) {
        return bare(
                Storage.await(
                                storage.client()
                                        .uploadPart(
                                                UploadPartArgs.builder()
                                                        .bucket(bucket)
                                                        .object(media.toString())
                                                        .uploadId(upload)
                                                        .partNumber(1)
                                                        .data(bytes, bytes.length)
                                                        .build()))
                        .part()
                        .etag());
    }

    public String signPart(UUID media, String upload, int number, Duration validity) {
        return storage.sign(
                Http.Method.PUT,
                bucket,
                media.toString(),
                validity,
                Map.of("partNumber", Integer.toString(number), "uploadId", upload));
    }

    public void complete(UUID media, String upload, List<SentPart> parts) {
        Storage.await(
                storage.client()
                        .completeMultipartUpload(
                                CompleteMultipartUploadArgs.builder()
                                        .bucket(bucket)
                                        .object(media.toString())
                                        .uploadId(upload)
                                        .parts(
                                                parts.stream()
                                                        .map(p -> new Part(p.number(), p.etag()))
                                                        .toArray(Part[]::new))
                                        .build()));
    }

    public Optional<Received> received(UUID media) {
        return storage.stat(bucket, media.toString())
                .map(stat -> new Received(bare(stat.etag()), stat.size()));
    }

    /** Throws the parts away; an upload that is gone already is fine. */
    public void abort(String key, String upload) {
        try {
            Storage.await(
                    storage.client()
                            .abortMultipartUpload(
                                    AbortMultipartUploadArgs.builder()
                                            .bucket(bucket)
                                            .object(key)
                                            .uploadId(upload)
                                            .build()));
        } catch (StorageException e) {
            if (!e.isAbsent()) {
                throw e;
            }
        }
    }

    /** Every multipart upload that the bucket keeps open, whoever began it. */
    public List<Open> openUploads() {
        List<Open> all = new ArrayList<>();
        ListMultipartUploadsArgs.Builder args =
                ListMultipartUploadsArgs.builder().bucket(bucket).maxUploads(1000);
        ListMultipartUploadsResult page;
        do {
            page = Storage.await(storage.client().listMultipartUploads(args.build())).result();
            for (var upload : page.uploads()) {
                Instant since =
                        upload.initiated() == null ? Instant.EPOCH : upload.initiated().toInstant();
                all.add(new Open(upload.objectName(), upload.uploadId(), since));
            }
            args.keyMarker(page.nextKeyMarker()).uploadIdMarker(page.nextUploadIdMarker());
        } while (page.isTruncated() && page.nextKeyMarker() != null);
        return List.copyOf(all);
    }

    /** An ETag without its quotes: browsers and SDKs differ in keeping them. */
    public static String bare(String etag) {
        return etag.replace("\"", "");
    }
}
