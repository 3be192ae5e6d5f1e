// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.kernel.Outcome;
import org.palmares.media.FaultProxy.Fault;
import org.palmares.media.store.LeftoverTable;
import org.palmares.media.store.MediaTable;
import org.palmares.media.store.ProxiedStorage;
import org.palmares.media.store.TranscodeJobTable;
import org.palmares.media.store.UploadsBucket;
import org.palmares.testing.RealServers;
import org.palmares.tools.localservers.LocalServers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Uploads while the storage fails (rows U2, U3 and U5 of the fault matrix). */
class UploadFaultTests extends OnRealServers {

    private static final int PART = 8 << 20;

    @TempDir Path folder;
    @Autowired UploadsBucket bucket;
    @Autowired MediaTable table;
    @Autowired TranscodeJobTable jobs;
    @Autowired LeftoverTable leftovers;
    @Autowired MediaProperties properties;
    @Autowired TransactionTemplate transaction;
    private final UUID owner = UUID.randomUUID();
    private FaultProxy proxy;
    private ProxiedStorage storage;
    private Uploads throughProxy;

    @BeforeEach
    void proxy() throws Exception {
        Map<String, Object> all = RealServers.properties();
        proxy = new FaultProxy(URI.create(all.get("palmares.storage.endpoint").toString()));
        storage = ProxiedStorage.at(proxy.endpoint(), all);
        UploadReception reception =
                new UploadReception(
                        table, jobs, storage.uploads(), leftovers, properties, transaction);
        throughProxy = new Uploads(table, storage.uploads(), reception, properties);
    }

    @AfterEach
    void away() throws Exception {
        files.remove(owner);
        storage.close();
        proxy.close();
    }

    @Test
    void completesOnceWhenTheAnswerOfTheCompletionIsSwallowed() throws Exception {
        Path file = random(PART + 1000);
        Upload upload = begun(owner, file, LIMITS);
        List<SentPart> sent = Browser.send(uploads, upload, file);
        AtomicInteger lost = new AtomicInteger();
        proxy.inject(
                request -> isCompletion(request) && count(lost) ? Fault.ANSWER_LOST : Fault.NONE);
        Outcome<Media> first = throughProxy.complete(upload.key(), sent);
        assertThat(lost).hasPositiveValue();
        Media media = first.isDone() ? done(first) : done(uploads.complete(upload.key(), sent));
        assertThat(media.state()).isEqualTo(MediaState.CHECKING);
        assertThat(bucket.received(upload.key()).orElseThrow().size()).isEqualTo(PART + 1000);
        assertThat(jobs(upload)).isEqualTo(1);
    }

    @Test
    void completesLaterWhenTheStorageDiesAtTheMomentOfTheCompletion() throws Exception {
        Assumptions.assumeFalse(RealServers.inContainers(), "the storage is not ours to kill");
        Path file = random(PART + 1000);
        Upload upload = begun(owner, file, LIMITS);
        List<SentPart> sent = Browser.send(uploads, upload, file);
        var process = LocalServers.shared().s3Process();
        proxy.inject(killingAt(process::kill));
        try {
            assertThat(code(throughProxy.complete(upload.key(), sent)))
                    .isEqualTo("STORAGE_UNAVAILABLE");
            assertThat(files.byKey(upload.key()).orElseThrow().state())
                    .isEqualTo(MediaState.UPLOADING);
        } finally {
            process.start();
        }
        await().atMost(LONG).until(() -> uploads.complete(upload.key(), sent).isDone());
        assertThat(bucket.received(upload.key()).orElseThrow().size()).isEqualTo(PART + 1000);
        assertThat(jobs(upload)).isEqualTo(1);
    }

    @Test
    void goesOnWithTheMissingPartsWhenTheStorageDiedBetweenTwo() throws Exception {
        Assumptions.assumeFalse(RealServers.inContainers(), "the storage is not ours to kill");
        Path file = random(2 * PART + 1000);
        Upload upload = begun(owner, file, LIMITS);
        Browser.send(uploads, upload, file, List.of(1));
        var process = LocalServers.shared().s3Process();
        process.kill();
        process.start();
        await().atMost(LONG).ignoreExceptions().until(() -> numbers(upload).equals(List.of(1)));
        Browser.send(uploads, begun(owner, file, LIMITS), file, List.of(2, 3));
        List<SentPart> all =
                uploads.storedParts(upload).stream()
                        .map(part -> new SentPart(part.number(), part.etag()))
                        .toList();
        assertThat(done(uploads.complete(upload.key(), all)).state())
                .isEqualTo(MediaState.CHECKING);
        assertThat(bucket.received(upload.key()).orElseThrow().size()).isEqualTo(Files.size(file));
    }

    @Test
    void saysThatTheStorageFailsWhileItIsFullAndGoesOnWhenItIsNot() throws Exception {
        Path file = random(PART + 1000);
        proxy.inject(_ -> Fault.FULL);
        assertThat(code(throughProxy.begin(owner, "phim.mp4", PART, "video/mp4", LIMITS)))
                .isEqualTo("STORAGE_UNAVAILABLE");
        assertThat(files.latestOf(List.of(owner))).isEmpty();

        proxy.inject(request -> request.startsWith("PUT") ? Fault.FULL : Fault.NONE);
        Upload upload =
                done(throughProxy.begin(owner, "phim.mp4", Files.size(file), "video/mp4", LIMITS));
        String url = done(throughProxy.sign(upload.key(), List.of(2))).getFirst().url();
        assertThat(Browser.put(url, new byte[1000]).statusCode()).isEqualTo(507);
        assertThat(numbers(upload)).isEmpty();
        assertThat(code(throughProxy.complete(upload.key(), List.of())))
                .isEqualTo("UPLOAD_INCOMPLETE");

        proxy.inject(_ -> Fault.NONE);
        List<SentPart> sent = Browser.send(throughProxy, upload, file);
        assertThat(done(throughProxy.complete(upload.key(), sent)).state())
                .isEqualTo(MediaState.CHECKING);
    }

    @Test
    void givesUpWhileTheStorageTakesNothingAndIsReadyAfterARetry() throws Exception {
        Path film = Videos.film(folder, "film.mp4", "320x240", 7);
        proxy.inject(request -> request.startsWith("PUT") ? Fault.FULL : Fault.NONE);
        Map<String, String> full =
                Map.of(
                        "palmares.storage.endpoint",
                        proxy.endpoint(),
                        "palmares.worker.back-off",
                        "100ms");
        Media media = sent(owner, film);
        try (var _ = worker(full)) {
            Media failed = settled(media.key());
            assertThat(failed.state()).isEqualTo(MediaState.FAILED);
            assertThat(failed.refusal()).isNotNull();
        }
        proxy.inject(_ -> Fault.NONE);
        done(files.retry(media.key()));
        try (var _ = worker(full)) {
            assertThat(settled(media.key()).state()).isEqualTo(MediaState.READY);
        }
    }

    @Test
    void takesNoFileThatTheStorageCouldNotCopyInOneStep() {
        UploadLimits generous = new UploadLimits(50L << 30, LONG);
        Outcome<Upload> refused =
                uploads.begin(owner, "phim.mp4", (5L << 30) + 1, "video/mp4", generous);
        assertThat(code(refused)).isEqualTo("FILE_TOO_LARGE");
        assertThat(refused.refusals().getFirst().args()).containsExactly("5368");
        done(uploads.begin(owner, "phim.mp4", 5L << 30, "video/mp4", generous));
    }

    @Test
    void neverServesBytesThatWereSwappedAfterTheCheck() throws Exception {
        Path film = Videos.film(folder, "film.mp4", "320x240", 7);
        Path other = Videos.film(folder, "other.mp4", "160x120", 7);
        Upload upload = begun(owner, film, LIMITS);
        String url = done(uploads.sign(upload.key(), List.of(1))).getFirst().url();
        List<SentPart> sent = Browser.send(uploads, upload, film);
        done(uploads.complete(upload.key(), sent));
        UploadsBucket.Received before = bucket.received(upload.key()).orElseThrow();
        // Some storages refuse it, some take the part; none may change the object.
        Browser.put(url, Files.readAllBytes(other));
        assertThat(bucket.received(upload.key())).contains(before);
        try (var _ = worker(Map.of())) {
            Media ready = settled(upload.key());
            assertThat(ready.sha256()).isEqualTo(Films.sha256(film));
            swapped(upload, other);
            assertThat(Films.loaded(this, ready, folder.resolve("film")).sizes())
                    .containsOnly(Map.entry("240", "320,240"));
        }
    }

    @Test
    void refusesBytesThatWereSwappedBeforeTheCheck() throws Exception {
        Path film = Videos.film(folder, "film.mp4", "320x240", 7);
        Path other = Videos.film(folder, "other.mp4", "160x120", 7);
        Media media = sent(owner, film);
        swapped(uploads.byKey(media.key()).orElseThrow(), other);
        try (var _ = worker(Map.of())) {
            Media refused = settled(media.key());
            assertThat(refused.state()).isEqualTo(MediaState.REFUSED);
            assertThat(code(refused)).isEqualTo("FILE_REPLACED");
        }
    }

    /** Another object under the same key, by whoever has the storage's own password. */
    private void swapped(Upload upload, Path other) throws Exception {
        String name = bucket.open(upload.key());
        String url = bucket.signPart(upload.key(), name, 1, java.time.Duration.ofMinutes(5));
        String etag =
                Browser.put(url, Files.readAllBytes(other)).headers().firstValue("ETag").get();
        bucket.complete(upload.key(), name, List.of(new SentPart(1, etag)));
    }

    private static Function<String, Fault> killingAt(Runnable kill) {
        return request -> {
            if (isCompletion(request)) {
                kill.run();
                return Fault.REQUEST_LOST;
            }
            return Fault.NONE;
        };
    }

    private static boolean isCompletion(String request) {
        return request.startsWith("POST") && request.contains("uploadId=");
    }

    /** Once. */
    private static boolean count(AtomicInteger counter) {
        return counter.incrementAndGet() == 1;
    }

    private List<Integer> numbers(Upload upload) {
        return uploads.storedParts(upload).stream().map(StoredPart::number).toList();
    }

    private Path random(int size) throws Exception {
        byte[] bytes = new byte[size];
        new Random(3).nextBytes(bytes);
        return Files.write(folder.resolve("phim.mp4"), bytes);
    }

    private int jobs(Upload upload) {
        return jdbc.sql("select count(*) from media.transcode_job where media = :id")
                .param("id", upload.key())
                .query(Integer.class)
                .single();
    }
}
