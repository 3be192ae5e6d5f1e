// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.kernel.Outcome;
import org.palmares.media.store.UploadsBucket;
import org.palmares.testing.RealServers;
import org.palmares.tools.localservers.LocalServers;
import org.springframework.beans.factory.annotation.Autowired;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Multipart uploads straight to the bucket. */
class UploadTests extends OnRealServers {

    private static final int PART = 8 << 20;

    @TempDir Path folder;
    @Autowired UploadsBucket bucket;
    @Autowired MediaJanitor janitor;
    private final UUID owner = UUID.randomUUID();
    private Path file;

    @BeforeEach
    void file() throws Exception {
        byte[] bytes = new byte[2 * PART + 1000];
        new Random(11).nextBytes(bytes);
        file = Files.write(folder.resolve("phim.mp4"), bytes);
    }

    @Test
    void refusesAtOnceWhatIsTooLargeEmptyOrNoVideo() {
        assertThat(code(uploads.begin(owner, "a.mp4", 200_000_001, "video/mp4", LIMITS)))
                .isEqualTo("FILE_TOO_LARGE");
        assertThat(code(uploads.begin(owner, "a.mp4", 0, "video/mp4", LIMITS)))
                .isEqualTo("FILE_EMPTY");
        assertThat(code(uploads.begin(owner, "a.html", 10, "text/html", LIMITS)))
                .isEqualTo("NOT_A_VIDEO");
        assertThat(code(uploads.begin(owner, " ", 10, "", LIMITS))).isEqualTo("REQUIRED");
        assertThat(files.latestOf(List.of(owner))).isEmpty();
    }

    @Test
    void resumesAnUploadWithThePartsThatAreMissing() throws Exception {
        Upload upload = begun(owner, file, LIMITS);
        assertThat(upload.partCount()).isEqualTo(3);
        List<SentPart> first = Browser.send(uploads, upload, file, List.of(1, 3));

        Outcome<Media> early = uploads.complete(upload.key(), first);
        assertThat(code(early)).isEqualTo("UPLOAD_INCOMPLETE");
        assertThat(early.refusals().getFirst().args()).containsExactly(1);
        assertThat(files.byKey(upload.key()).orElseThrow().state()).isEqualTo(MediaState.UPLOADING);

        Upload again = begun(owner, file, LIMITS);
        assertThat(again).isEqualTo(upload);
        assertThat(uploads.storedParts(again))
                .extracting(StoredPart::number, StoredPart::size)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, (long) PART),
                        org.assertj.core.groups.Tuple.tuple(3, 1000L));
        Browser.send(uploads, again, file, List.of(2));
        Media media = done(uploads.complete(again.key(), stored(again)));
        assertThat(media.state()).isEqualTo(MediaState.CHECKING);
    }

    @Test
    void refusesAPartOfTheWrongLength() throws Exception {
        Upload upload = begun(owner, file, LIMITS);
        Browser.send(uploads, upload, file, List.of(1, 3));
        SignedPart second = done(uploads.sign(upload.key(), List.of(2))).getFirst();
        Browser.put(second.url(), new byte[6 << 20]);
        assertThat(code(uploads.complete(upload.key(), stored(upload))))
                .isEqualTo("UPLOAD_INCOMPLETE");
        Browser.send(uploads, upload, file, List.of(2));
        assertThat(uploads.complete(upload.key(), stored(upload)).isDone()).isTrue();
    }

    @Test
    void completesOnceHoweverOftenItIsAsked() throws Exception {
        Upload upload = begun(owner, file, LIMITS);
        List<SentPart> sent = Browser.send(uploads, upload, file);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Outcome<Media>>> askers =
                    IntStream.range(0, 6)
                            .<Callable<Outcome<Media>>>mapToObj(
                                    _ -> () -> uploads.complete(upload.key(), sent))
                            .toList();
            for (var answer : threads.invokeAll(askers)) {
                assertThat(answer.get().isDone()).isTrue();
            }
        }
        assertThat(uploads.complete(upload.key(), sent).isDone()).isTrue();
        assertThat(jobs(upload)).isEqualTo(1);
    }

    @Test
    void completesWhenTheAnswerOfAnEarlierCompletionWasLost() throws Exception {
        Upload upload = begun(owner, file, LIMITS);
        List<SentPart> sent = Browser.send(uploads, upload, file);
        bucket.complete(upload.key(), storageUpload(upload), sent);
        Media media = done(uploads.complete(upload.key(), sent));
        assertThat(media.state()).isEqualTo(MediaState.CHECKING);
        assertThat(jobs(upload)).isEqualTo(1);
    }

    @Test
    void refusesMoreBytesThanWereAnnounced() throws Exception {
        Upload upload = done(uploads.begin(owner, "small.mp4", 1000, "video/mp4", LIMITS));
        SignedPart part = done(uploads.sign(upload.key(), List.of(1))).getFirst();
        Browser.put(part.url(), new byte[5000]);
        assertThat(code(uploads.complete(upload.key(), stored(upload))))
                .isEqualTo("FILE_TOO_LARGE");

        bucket.complete(upload.key(), storageUpload(upload), stored(upload));
        done(uploads.complete(upload.key(), stored(upload)));
        Media media = settled(upload.key());
        assertThat(media.state()).isEqualTo(MediaState.REFUSED);
        assertThat(code(media)).isEqualTo("FILE_TOO_LARGE");
    }

    @Test
    void signsAPartForOneUploadOnly() throws Exception {
        Upload mine = begun(owner, file, LIMITS);
        Upload theirs = begun(UUID.randomUUID(), file, LIMITS);
        String url = done(uploads.sign(mine.key(), List.of(1))).getFirst().url();
        String bent =
                url.replace(mine.key().toString(), theirs.key().toString())
                        .replace(storageUpload(mine), storageUpload(theirs));
        assertThat(Browser.put(bent, new byte[10]).statusCode()).isEqualTo(403);
        assertThat(
                        Browser.put(url.replace("partNumber=1", "partNumber=2"), new byte[10])
                                .statusCode())
                .isEqualTo(403);
        assertThat(uploads.storedParts(theirs)).isEmpty();
        assertThat(code(uploads.sign(mine.key(), List.of(4)))).isEqualTo("INVALID");
        assertThat(code(uploads.sign(UUID.randomUUID(), List.of(1)))).isEqualTo("UPLOAD_GONE");
    }

    @Test
    void forgetsAnAbortedUploadAndItsParts() throws Exception {
        Upload upload = begun(owner, file, LIMITS);
        String name = storageUpload(upload);
        Browser.send(uploads, upload, file, List.of(1));
        uploads.abort(upload.key());
        assertThat(uploads.byKey(upload.key())).isEmpty();
        assertThat(code(uploads.complete(upload.key(), List.of()))).isEqualTo("UPLOAD_GONE");
        assertThat(bucket.openUploads())
                .extracting(UploadsBucket.Open::upload)
                .doesNotContain(name);
    }

    @Test
    void throwsAwayWhatWasAbandonedAndKeepsWhatWasNot() throws Exception {
        Upload abandoned = begun(owner, file, LIMITS);
        Browser.send(uploads, abandoned, file, List.of(1));
        String name = storageUpload(abandoned);
        Upload busy = begun(UUID.randomUUID(), file, LIMITS);
        jdbc.sql("update media.media set touched_at = now() - interval '8 days' where id = :id")
                .param("id", abandoned.key())
                .update();
        janitor.clean();
        assertThat(uploads.byKey(abandoned.key())).isEmpty();
        assertThat(uploads.byKey(busy.key())).isPresent();
        assertThat(bucket.openUploads())
                .extracting(UploadsBucket.Open::upload)
                .contains(storageUpload(busy))
                .doesNotContain(name);
    }

    @Test
    void losesNothingWhileTheStorageIsAway() throws Exception {
        Assumptions.assumeFalse(RealServers.inContainers(), "the storage is not ours to kill");
        Upload upload = begun(owner, file, LIMITS);
        List<SentPart> sent = Browser.send(uploads, upload, file);
        var storage = LocalServers.shared().s3Process();
        storage.kill();
        try {
            Outcome<Media> refused = uploads.complete(upload.key(), sent);
            assertThat(code(refused)).isEqualTo("STORAGE_UNAVAILABLE");
            assertThat(refused.refusals().getFirst().retryAfter()).isEqualTo(Duration.ofSeconds(5));
            assertThat(code(uploads.begin(owner, "b.mp4", 10, "video/mp4", LIMITS)))
                    .isEqualTo("STORAGE_UNAVAILABLE");
        } finally {
            storage.start();
        }
        await().atMost(LONG).until(() -> uploads.complete(upload.key(), sent).isDone());
        assertThat(jobs(upload)).isEqualTo(1);
    }

    private List<SentPart> stored(Upload upload) {
        return uploads.storedParts(upload).stream()
                .map(part -> new SentPart(part.number(), '"' + part.etag() + '"'))
                .toList();
    }

    private int jobs(Upload upload) {
        return jdbc.sql("select count(*) from media.transcode_job where media = :id")
                .param("id", upload.key())
                .query(Integer.class)
                .single();
    }

    private String storageUpload(Upload upload) {
        return jdbc.sql("select storage_upload from media.media where id = :id")
                .param("id", upload.key())
                .query(String.class)
                .single();
    }
}
