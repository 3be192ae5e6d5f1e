// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger.store;

import io.minio.BucketExistsArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioAsyncClient;
import io.minio.errors.ErrorResponseException;

import okhttp3.OkHttpClient;

import org.palmares.ledger.RecordUnreachable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The connection to the storage of the record's files. */
@Component
class RecordStorage implements AutoCloseable {

    private final OkHttpClient http;
    private final MinioAsyncClient client;
    private final String bucket;
    private volatile boolean ensured;

    RecordStorage(
            @Value("${palmares.storage.endpoint}") String endpoint,
            @Value("${palmares.storage.region:us-east-1}") String region,
            @Value("${palmares.storage.access-key}") String accessKey,
            @Value("${palmares.storage.secret-key}") String secretKey,
            @Value("${palmares.storage.bucket-prefix:palmares-}") String prefix) {
        // Files are small; a storage that hangs must not hold the sequencer up for long.
        this.http =
                new OkHttpClient.Builder()
                        .connectTimeout(Duration.ofSeconds(2))
                        .readTimeout(Duration.ofSeconds(5))
                        .writeTimeout(Duration.ofSeconds(5))
                        .callTimeout(Duration.ofSeconds(8))
                        .build();
        this.client =
                MinioAsyncClient.builder()
                        .endpoint(endpoint)
                        .region(region)
                        .credentials(accessKey, secretKey)
                        .httpClient(http)
                        .build();
        this.bucket = prefix + "record";
    }

    MinioAsyncClient client() {
        return client;
    }

    String bucket() {
        return bucket;
    }

    /** Makes the bucket unless it is there. */
    void ensure() {
        if (ensured) {
            return;
        }
        if (!exists()) {
            try {
                await(client.makeBucket(MakeBucketArgs.builder().bucket(bucket).build()));
            } catch (RecordUnreachable e) {
                // Another node may have been faster.
                if (!exists()) {
                    throw e;
                }
            }
        }
        ensured = true;
    }

    private boolean exists() {
        return await(client.bucketExists(BucketExistsArgs.builder().bucket(bucket).build()));
    }

    /** The answer of a call; every failure becomes a {@link RecordUnreachable}. */
    <T> T await(CompletableFuture<T> call) {
        try {
            return call.join();
        } catch (CompletionException e) {
            Throwable cause = e;
            while (cause instanceof CompletionException && cause.getCause() != null) {
                cause = cause.getCause();
            }
            throw new RecordUnreachable(cause);
        }
    }

    static boolean isAbsent(RecordUnreachable failure) {
        return status(failure) == 404;
    }

    static boolean isOtherObject(RecordUnreachable failure) {
        int status = status(failure);
        return status == 412 || status == 409;
    }

    /** HTTP 501: this storage knows no conditional writes. */
    static boolean isNotImplemented(RecordUnreachable failure) {
        return status(failure) == 501;
    }

    private static int status(RecordUnreachable failure) {
        return failure.getCause() instanceof ErrorResponseException answer
                ? answer.response().code()
                : 0;
    }

    @Override
    public void close() {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
