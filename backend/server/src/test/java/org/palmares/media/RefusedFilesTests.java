// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Files that are not what their names say. */
class RefusedFilesTests extends OnRealServers {

    @TempDir Path folder;

    @Test
    void refusesWhatIsNoWholeVideoWithAReason() throws Exception {
        Path film = Videos.film(folder, "film.mp4", "320x240", 6);
        byte[] bytes = Files.readAllBytes(film);
        byte[] noise = new byte[50_000];
        new Random(5).nextBytes(noise);
        byte[] disguised = noise.clone();
        System.arraycopy(bytes, 0, disguised, 0, 32);
        Map<Path, String> files = new LinkedHashMap<>();
        files.put(text("page", "<!DOCTYPE html><html><body>video</body></html>"), "NOT_A_VIDEO");
        files.put(text("zip", "PK\u0003\u0004 and so on, and so on, and on"), "NOT_A_VIDEO");
        files.put(text("concat", "ffconcat version 1.0\nfile film.mp4\n"), "NOT_A_VIDEO");
        files.put(
                text("playlist", "#EXTM3U\n#EXTINF:4,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n"),
                "NOT_A_VIDEO");
        files.put(text("manifest", "<?xml version=\"1.0\"?><MPD></MPD>"), "NOT_A_VIDEO");
        files.put(bytes("noise", noise), "NOT_A_VIDEO");
        files.put(bytes("disguised", disguised), "NOT_A_VIDEO");
        files.put(bytes("cut", Arrays.copyOf(bytes, bytes.length * 2 / 3)), "FILE_CUT_OFF");
        files.put(
                Videos.made(
                        folder.resolve("sound.mp4"),
                        "-f",
                        "lavfi",
                        "-i",
                        "sine=duration=2",
                        "-c:a",
                        "aac"),
                "NOT_A_VIDEO");
        files.put(
                Videos.made(
                        folder.resolve("two.mp4"),
                        "-i",
                        film.toString(),
                        "-map",
                        "0:v",
                        "-map",
                        "0:v",
                        "-c",
                        "copy"),
                "TOO_MANY_STREAMS");
        files.put(
                Videos.made(
                        folder.resolve("rare.mkv"),
                        "-f",
                        "lavfi",
                        "-i",
                        "testsrc=duration=1:size=64x64",
                        "-c:v",
                        "magicyuv"),
                "CODEC_NOT_SUPPORTED");
        try (var _ = worker(Map.of())) {
            Map<UUID, String> expected = new LinkedHashMap<>();
            for (var file : files.entrySet()) {
                expected.put(sent(UUID.randomUUID(), file.getKey()).key(), file.getValue());
            }
            expected.forEach(
                    (media, reason) -> {
                        Media refused = settled(media);
                        assertThat(refused.state())
                                .as(refused.fileName())
                                .isEqualTo(MediaState.REFUSED);
                        assertThat(code(refused)).as(refused.fileName()).isEqualTo(reason);
                        assertThat(refused.progress()).isZero();
                        assertThat(playbacks.grant(refused, "somebody", LONG)).isEmpty();
                    });
        }
    }

    @Test
    void refusesAFilmThatIsTooLong() throws Exception {
        Path film = Videos.film(folder, "long.mp4", "320x240", 8);
        try (var _ = worker(Map.of())) {
            Upload upload =
                    begun(
                            UUID.randomUUID(),
                            film,
                            new UploadLimits(10_000_000, Duration.ofSeconds(3)));
            done(uploads.complete(upload.key(), Browser.send(uploads, upload, film)));
            assertThat(code(settled(upload.key()))).isEqualTo("VIDEO_TOO_LONG");
        }
    }

    @Test
    void givesUpAfterTheAllowedAttemptsAndKeepsTheOriginalForARetry() throws Exception {
        Path film = Videos.film(folder, "film.mp4", "320x240", 7);
        Media given;
        // No encoder knows such a preset: every attempt fails in ffmpeg itself.
        try (var _ =
                worker(
                        Map.of(
                                "palmares.worker.preset", "no-such-preset",
                                "palmares.worker.back-off", "100ms"))) {
            Media failed = settled(sent(UUID.randomUUID(), film).key());
            assertThat(failed.state()).isEqualTo(MediaState.FAILED);
            assertThat(code(failed)).isEqualTo("TRANSCODING_FAILED");
            given = failed;
        }
        assertThat(files.retry(given.key()).valueOrNull().state()).isEqualTo(MediaState.CHECKING);
        assertThat(code(files.retry(given.key()))).isEqualTo("NOT_GIVEN_UP");
        try (var _ = worker(Map.of())) {
            Media ready = settled(given.key());
            assertThat(ready.state()).isEqualTo(MediaState.READY);
            assertThat(ready.refusal()).isNull();
            assertThat(code(files.retry(given.key()))).isEqualTo("NOT_GIVEN_UP");
        }
    }

    private Path text(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name + ".mp4"), text);
    }

    private Path bytes(String name, byte[] bytes) throws Exception {
        return Files.write(folder.resolve(name + ".mp4"), bytes);
    }
}
