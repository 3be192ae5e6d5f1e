// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results.store;

import io.minio.BucketExistsArgs;
import io.minio.GetObjectArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.errors.MinioException;

import okhttp3.OkHttpClient;

import org.palmares.ranking.Sha256;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;

/** Published files, each under its own SHA-256: what is there never changes. */
@Component
public class PublishedBucket {

    /** A file that is there. The SHA-256 is in hex, the size in bytes. */
    public record Kept(String key, String sha256, int size) {}

    private final MinioClient client;
    private final String bucket;

    PublishedBucket(
            @Value("${palmares.storage.endpoint}") String endpoint,
            @Value("${palmares.storage.region:us-east-1}") String region,
            @Value("${palmares.storage.access-key}") String accessKey,
            @Value("${palmares.storage.secret-key}") String secretKey,
            @Value("${palmares.storage.bucket-prefix:palmares-}") String prefix) {
        this.client =
                MinioClient.builder()
                        .endpoint(endpoint)
                        .region(region)
                        .credentials(accessKey, secretKey)
                        // Its own would read every certificate of the machine at the start.
                        .httpClient(
                                new OkHttpClient.Builder()
                                        .connectTimeout(Duration.ofSeconds(2))
                                        .writeTimeout(Duration.ofMinutes(1))
                                        .readTimeout(Duration.ofMinutes(2))
                                        .build())
                        .build();
        this.bucket = prefix + "published";
    }

    public Kept keep(byte[] bundle) {
        String sha256 = Sha256.hex(bundle);
        String key = sha256 + ".zip";
        try {
            ensure();
            client.putObject(
                    PutObjectArgs.builder().bucket(bucket).object(key).stream(
                                    new ByteArrayInputStream(bundle), (long) bundle.length, -1L)
                            .contentType("application/zip")
                            .build());
            return new Kept(key, sha256, bundle.length);
        } catch (MinioException e) {
            throw new IllegalStateException("a bundle that could not be kept", e);
        }
    }

    public InputStream read(String key) {
        try {
            return client.getObject(GetObjectArgs.builder().bucket(bucket).object(key).build());
        } catch (MinioException e) {
            throw new IllegalStateException("a published bundle that cannot be read", e);
        }
    }

    private void ensure() throws MinioException {
        if (!client.bucketExists(BucketExistsArgs.builder().bucket(bucket).build())) {
            try {
                client.makeBucket(MakeBucketArgs.builder().bucket(bucket).build());
            } catch (MinioException e) {
                // Another node may have been faster.
                if (!client.bucketExists(BucketExistsArgs.builder().bucket(bucket).build())) {
                    throw e;
                }
            }
        }
    }
}
