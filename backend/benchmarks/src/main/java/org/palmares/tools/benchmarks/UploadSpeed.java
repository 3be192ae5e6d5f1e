// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.benchmarks;

import io.minio.MakeBucketArgs;
import io.minio.MinioAsyncClient;
import io.minio.UploadObjectArgs;

import org.palmares.media.Upload;
import org.palmares.media.UploadLimits;
import org.palmares.media.Uploads;
import org.palmares.tools.localservers.LocalServers;
import org.palmares.tools.localservers.S3;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

/**
 * Uploading a gigabyte by signed parts against the raw copy of the same file by the MinIO SDK to
 * the same storage, alternating in one run; and what the heap still holds after collections.
 */
public final class UploadSpeed {

    private static final long MEGABYTE = 1 << 20;
    private static final int ROUNDS = 3;
    private static final int PART = 8 << 20;

    private final Uploads uploads;
    private final PartSender sender;
    private final MinioAsyncClient raw;

    private UploadSpeed(Uploads uploads, MinioAsyncClient raw) {
        this.uploads = uploads;
        this.sender = new PartSender(uploads);
        this.raw = raw;
    }

    public static void main(String[] args) throws Exception {
        Path folder =
                Files.createTempDirectory(Path.of("target"), "upload-speed-").toAbsolutePath();
        try (LocalServers servers = LocalServers.in(folder.resolve("data")).start();
                ConfigurableApplicationContext api = MediaServer.api(servers)) {
            S3 s3 = servers.s3();
            MinioAsyncClient raw =
                    MinioAsyncClient.builder()
                            .endpoint(s3.endpoint().toString())
                            .region(s3.region())
                            .credentials(s3.accessKey(), s3.secretKey())
                            .build();
            raw.makeBucket(MakeBucketArgs.builder().bucket("raw").build()).join();
            new UploadSpeed(api.getBean(Uploads.class), raw).measure(folder);
        }
        System.exit(0);
    }

    private void measure(Path folder) throws Exception {
        Path small = file(folder.resolve("small.mp4"), 64 * MEGABYTE);
        Path large = file(folder.resolve("large.mp4"), 1024 * MEGABYTE);
        signed(small);
        copied(small);
        System.out.printf("heap after collections: 16 of 64 MB %d MB", heapAfter(small, 16));
        System.out.printf(", 1 of 1 GB %d MB%n", heapAfter(large, 1));
        for (int round = 1; round <= ROUNDS; round++) {
            double copied = copied(large);
            double signed = signed(large);
            System.out.printf(
                    "round %d: SDK %.1f s, signed parts %.1f s, ratio %.2f%n",
                    round, copied, signed, signed / copied);
        }
    }

    private double signed(Path file) throws Exception {
        long start = System.nanoTime();
        Upload upload =
                Objects.requireNonNull(
                        uploads.begin(
                                        UUID.randomUUID(),
                                        file.getFileName().toString(),
                                        Files.size(file),
                                        "video/mp4",
                                        new UploadLimits(4096 * MEGABYTE, Duration.ofHours(1)))
                                .valueOrNull());
        if (!uploads.complete(upload.key(), sender.send(upload, file)).isDone()) {
            throw new IllegalStateException("not completed");
        }
        return seconds(start);
    }

    private double copied(Path file) throws Exception {
        long start = System.nanoTime();
        raw.uploadObject(
                        UploadObjectArgs.builder()
                                .bucket("raw")
                                .object(UUID.randomUUID().toString())
                                .filename(file.toString(), PART)
                                .parallelUploads(4)
                                .build())
                .join();
        return seconds(start);
    }

    /**
     * What was left of the heap at most after the collections during uploads in turn, in megabytes;
     * as many bytes for each size, so that each is looked at equally often.
     */
    private long heapAfter(Path file, int times) throws Exception {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long[] most = {0};
        Thread watch = Thread.ofPlatform().daemon().start(() -> watch(most));
        for (int i = 0; i < times; i++) {
            signed(file);
        }
        System.gc();
        watch.interrupt();
        watch.join();
        return Math.max(most[0], kept()) / MEGABYTE;
    }

    private static void watch(long[] most) {
        try {
            while (true) {
                Thread.sleep(500);
                System.gc();
                most[0] = Math.max(most[0], kept());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static long kept() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .filter(pool -> pool.getCollectionUsage() != null)
                .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                .sum();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static Path file(Path file, long size) throws IOException {
        byte[] chunk = new byte[(int) MEGABYTE];
        Random random = new Random(9);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (long written = 0; written < size; written += chunk.length) {
                random.nextBytes(chunk);
                out.write(chunk);
            }
        }
        return file;
    }
}
