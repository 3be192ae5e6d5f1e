// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results;

import io.minio.BucketExistsArgs;
import io.minio.ListObjectsArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.errors.MinioException;

import okhttp3.OkHttpClient;

import org.palmares.ranking.Sha256;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.UUID;

/** Real objects behind the films of staged works. */
final class KeptOriginals {

    /** The client's own would read every certificate of the machine for each test. */
    private static final OkHttpClient HTTP = new OkHttpClient();

    private final MinioClient client;
    private final String prefix;
    private final JdbcClient jdbc;

    KeptOriginals(ApplicationContext context) {
        Environment settings = context.getEnvironment();
        client =
                MinioClient.builder()
                        .endpoint(settings.getRequiredProperty("palmares.storage.endpoint"))
                        .region("us-east-1")
                        .credentials(
                                settings.getRequiredProperty("palmares.storage.access-key"),
                                settings.getRequiredProperty("palmares.storage.secret-key"))
                        .httpClient(HTTP)
                        .build();
        prefix = settings.getProperty("palmares.storage.bucket-prefix", "palmares-");
        jdbc = context.getBean(JdbcClient.class);
    }

    /** The film of a work, with these bytes, and a rendition beside it. */
    UUID keep(UUID work, byte[] bytes) {
        UUID media = mediaOf(work);
        put("originals", media.toString(), bytes);
        put("renditions", media + "/1/main.m3u8", new byte[] {1});
        jdbc.sql("update media.media set size = :size, sha256 = :sha256 where id = :key")
                .param("size", bytes.length)
                .param("sha256", Sha256.hex(bytes))
                .param("key", media)
                .update();
        return media;
    }

    /** Other bytes of the same length, as nobody should be able to put there. */
    void fill(UUID work) {
        UUID media = mediaOf(work);
        int size =
                jdbc.sql("select size from media.media where id = :key")
                        .param("key", media)
                        .query(Integer.class)
                        .single();
        byte[] others = new byte[size];
        Arrays.fill(others, (byte) 1);
        put("originals", media.toString(), others);
    }

    /** How many objects a bucket holds of a media. */
    int count(String bucket, UUID media) {
        int count = 0;
        for (var _ :
                client.listObjects(
                        ListObjectsArgs.builder()
                                .bucket(prefix + bucket)
                                .prefix(media.toString())
                                .recursive(true)
                                .build())) {
            count++;
        }
        return count;
    }

    UUID mediaOf(UUID work) {
        return jdbc.sql("select id from media.media where owner = :owner")
                .param("owner", work)
                .query(UUID.class)
                .single();
    }

    private void put(String bucket, String key, byte[] bytes) {
        try {
            String name = prefix + bucket;
            if (!client.bucketExists(BucketExistsArgs.builder().bucket(name).build())) {
                client.makeBucket(MakeBucketArgs.builder().bucket(name).build());
            }
            client.putObject(
                    PutObjectArgs.builder().bucket(name).object(key).stream(
                                    new ByteArrayInputStream(bytes), (long) bytes.length, -1L)
                            .build());
        } catch (MinioException e) {
            throw new IllegalStateException(e);
        }
    }
}
