// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.minio.GetObjectArgs;
import io.minio.Http;
import io.minio.UploadObjectArgs;
import io.minio.errors.MinioException;

import org.palmares.media.rules.MediaType;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Playlists, segments and posters, each attempt's under its own prefix. */
@Component
public class RenditionsBucket {

    /** A stored file. The size is in bytes. */
    public record Stored(String etag, long size) {}

    private final Storage storage;
    private final String bucket;

    RenditionsBucket(Storage storage) {
        this.storage = storage;
        this.bucket = storage.bucket("renditions");
    }

    public String name() {
        return bucket;
    }

    public void ensure() {
        storage.ensure(bucket);
    }

    public void put(String key, Path file) {
        try {
            Storage.await(
                    storage.client()
                            .uploadObject(
                                    UploadObjectArgs.builder()
                                            .bucket(bucket)
                                            .object(key)
                                            .filename(file.toString())
                                            .contentType(MediaType.of(key))
                                            .build()));
        } catch (MinioException e) {
            throw new StorageException(e);
        }
    }

    public Optional<Stored> stat(String key) {
        return storage.stat(bucket, key)
                .map(stat -> new Stored(UploadsBucket.bare(stat.etag()), stat.size()));
    }

    /** The bytes from an offset on, so many. */
    public InputStream read(String key, long offset, long length) {
        return Storage.await(
                storage.client()
                        .getObject(
                                GetObjectArgs.builder()
                                        .bucket(bucket)
                                        .object(key)
                                        .offset(offset)
                                        .length(length)
                                        .build()));
    }

    /** A small text, such as a playlist; empty where there is none. */
    public Optional<String> text(String key) {
        try (InputStream in =
                Storage.await(
                        storage.client()
                                .getObject(
                                        GetObjectArgs.builder()
                                                .bucket(bucket)
                                                .object(key)
                                                .build()))) {
            return Optional.of(new String(in.readAllBytes(), UTF_8));
        } catch (StorageException e) {
            if (e.isAbsent()) {
                return Optional.empty();
            }
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An address that reads this one file straight from the storage, until it expires. */
    public String sign(String key, Duration validity) {
        return storage.sign(Http.Method.GET, bucket, key, validity, Map.of());
    }
}
