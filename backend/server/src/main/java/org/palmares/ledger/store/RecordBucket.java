// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.minio.GetObjectArgs;
import io.minio.ListObjectsArgs;
import io.minio.MinioAsyncClient;
import io.minio.PutObjectArgs;
import io.minio.RemoveObjectsArgs;
import io.minio.errors.MinioException;
import io.minio.messages.DeleteRequest;

import org.jspecify.annotations.Nullable;
import org.palmares.ledger.RecordUnreachable;
import org.palmares.ranking.record.TilePath;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** The record's files. What lies under an address stays there, but for the checkpoint. */
@Component
public class RecordBucket {

    /**
     * A checkpoint as it lies there.
     *
     * @param etag quoted
     */
    public record Published(String note, String etag) {}

    private final RecordStorage storage;
    private final MinioAsyncClient client;
    private final String bucket;

    RecordBucket(RecordStorage storage) {
        this.storage = storage;
        this.client = storage.client();
        this.bucket = storage.bucket();
    }

    public Optional<Published> checkpoint(UUID log) {
        return get(RecordFile.key(log, "checkpoint"))
                .map(found -> new Published(new String(found.bytes(), UTF_8), found.etag()));
    }

    public Optional<byte[]> tile(UUID log, TilePath path) {
        return get(RecordFile.key(log, path.text())).map(Stored::bytes);
    }

    public Optional<byte[]> closing(UUID log, int round) {
        return get(RecordFile.key(log, RecordFile.closing(round))).map(Stored::bytes);
    }

    /** Returns when all of them are there. */
    public void put(Collection<RecordFile> files) {
        storage.ensure();
        List<CompletableFuture<?>> puts = new ArrayList<>();
        files.forEach(file -> puts.add(put(file, Map.of())));
        storage.await(CompletableFuture.allOf(puts.toArray(CompletableFuture[]::new)));
    }

    /**
     * Puts a checkpoint in the place of the one that was seen there, or in an empty place.
     *
     * @param seen null where there was none
     * @return false where another one lies there by now
     */
    public boolean replaceCheckpoint(UUID log, String note, @Nullable Published seen) {
        RecordFile file = RecordFile.checkpoint(log, note.getBytes(UTF_8));
        Map<String, String> condition =
                seen == null ? Map.of("If-None-Match", "*") : Map.of("If-Match", seen.etag());
        storage.ensure();
        try {
            storage.await(put(file, condition));
            return true;
        } catch (RecordUnreachable e) {
            if (RecordStorage.isOtherObject(e)) {
                return false;
            }
            if (!RecordStorage.isNotImplemented(e)) {
                throw e;
            }
        }
        // Without conditions a second look must do; the next round puts right what it misses.
        Published now = checkpoint(log).orElse(null);
        if (now == null ? seen != null : !now.equals(seen)) {
            return false;
        }
        storage.await(put(file, Map.of()));
        return true;
    }

    /** Takes away the unfinished widths of a tile that has become full. */
    public void removePartial(UUID log, TilePath full) {
        try {
            List<DeleteRequest.Object> found = new ArrayList<>();
            var listed =
                    client.listObjects(
                            ListObjectsArgs.builder()
                                    .bucket(bucket)
                                    .prefix(RecordFile.key(log, full.text() + ".p/"))
                                    .recursive(true)
                                    .build());
            for (var item : listed) {
                found.add(new DeleteRequest.Object(item.get().objectName()));
            }
            var errors =
                    client.removeObjects(
                            RemoveObjectsArgs.builder().bucket(bucket).objects(found).build());
            for (var error : errors) {
                throw new RecordUnreachable(new IOException(String.valueOf(error.get())));
            }
        } catch (MinioException e) {
            throw new RecordUnreachable(e);
        }
    }

    private CompletableFuture<?> put(RecordFile file, Map<String, String> condition) {
        return client.putObject(
                PutObjectArgs.builder()
                        .bucket(bucket)
                        .object(file.key())
                        .data(file.bytes(), file.bytes().length)
                        .contentType(file.type())
                        .headers(Map.of("Cache-Control", file.cache()))
                        .extraHeaders(condition)
                        .build());
    }

    private record Stored(byte[] bytes, String etag) {}

    private Optional<Stored> get(String key) {
        var args = GetObjectArgs.builder().bucket(bucket).object(key).build();
        try (var answer = storage.await(client.getObject(args))) {
            return Optional.of(
                    new Stored(
                            answer.readAllBytes(), String.valueOf(answer.headers().get("ETag"))));
        } catch (RecordUnreachable e) {
            if (RecordStorage.isAbsent(e)) {
                return Optional.empty();
            }
            throw e;
        } catch (IOException e) {
            throw new RecordUnreachable(e);
        }
    }
}
