// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.store;

import io.minio.BucketExistsArgs;
import io.minio.GetPresignedObjectUrlArgs;
import io.minio.Http;
import io.minio.ListObjectsArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioAsyncClient;
import io.minio.RemoveObjectsArgs;
import io.minio.StatObjectArgs;
import io.minio.StatObjectResponse;
import io.minio.errors.MinioException;
import io.minio.messages.DeleteRequest;

import okhttp3.OkHttpClient;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** The S3 storage: one client that talks to it, and one that only signs for browsers. */
@Component
@EnableConfigurationProperties(StorageProperties.class)
public class Storage implements AutoCloseable {

    private final StorageProperties properties;
    private final OkHttpClient http;
    private final MinioAsyncClient client;
    private final MinioAsyncClient signer;

    Storage(StorageProperties properties) {
        this.properties = properties;
        // A copy of gigabytes answers late; only the connection is expected soon.
        this.http =
                new OkHttpClient.Builder()
                        .connectTimeout(Duration.ofSeconds(2))
                        .writeTimeout(Duration.ofMinutes(1))
                        .readTimeout(Duration.ofMinutes(2))
                        .build();
        this.client = client(properties.endpoint());
        this.signer = client(properties.publicEndpoint());
    }

    private MinioAsyncClient client(URI endpoint) {
        return MinioAsyncClient.builder()
                .endpoint(endpoint.toString())
                .region(properties.region())
                .credentials(properties.accessKey(), properties.secretKey())
                .httpClient(http)
                .build();
    }

    MinioAsyncClient client() {
        return client;
    }

    String bucket(String name) {
        return properties.bucketPrefix() + name;
    }

    /** Makes a bucket unless it is there. */
    void ensure(String bucket) {
        if (!await(client.bucketExists(BucketExistsArgs.builder().bucket(bucket).build()))) {
            try {
                await(client.makeBucket(MakeBucketArgs.builder().bucket(bucket).build()));
            } catch (StorageException e) {
                // Another node may have been faster.
                if (!await(
                        client.bucketExists(BucketExistsArgs.builder().bucket(bucket).build()))) {
                    throw e;
                }
            }
        }
    }

    Optional<StatObjectResponse> stat(String bucket, String key) {
        try {
            return Optional.of(
                    await(
                            client.statObject(
                                    StatObjectArgs.builder().bucket(bucket).object(key).build())));
        } catch (StorageException e) {
            if (e.isAbsent()) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** An address that does this one thing with this one object, until it expires. */
    String sign(
            Http.Method method,
            String bucket,
            String key,
            Duration validity,
            Map<String, String> query) {
        try {
            return signer.getPresignedObjectUrl(
                    GetPresignedObjectUrlArgs.builder()
                            .method(method)
                            .bucket(bucket)
                            .object(key)
                            .expiry(Math.toIntExact(validity.toSeconds()), TimeUnit.SECONDS)
                            .extraQueryParams(query)
                            .build());
        } catch (MinioException e) {
            throw new StorageException(e);
        }
    }

    /** Removes every object under a prefix; none is fine. */
    public void removeAll(String bucket, String prefix) {
        List<DeleteRequest.Object> found = new ArrayList<>();
        try {
            var listed =
                    client.listObjects(
                            ListObjectsArgs.builder()
                                    .bucket(bucket)
                                    .prefix(prefix)
                                    .recursive(true)
                                    .build());
            for (var item : listed) {
                found.add(new DeleteRequest.Object(item.get().objectName()));
            }
            var errors =
                    client.removeObjects(
                            RemoveObjectsArgs.builder().bucket(bucket).objects(found).build());
            for (var error : errors) {
                throw new IllegalStateException("not removed: " + error.get());
            }
        } catch (MinioException e) {
            throw new StorageException(e);
        }
    }

    /** The answer of a call; every failure becomes a {@link StorageException}. */
    static <T> T await(CompletableFuture<T> call) {
        try {
            return call.join();
        } catch (CompletionException e) {
            Throwable cause = e;
            while (cause instanceof CompletionException && cause.getCause() != null) {
                cause = cause.getCause();
            }
            throw new StorageException(cause);
        }
    }

    @Override
    public void close() {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
