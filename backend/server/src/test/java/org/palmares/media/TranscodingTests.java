// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.Palmares;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Real films through real workers. */
class TranscodingTests extends OnRealServers {

    @TempDir static Path folder;
    private static Path landscape;

    @BeforeAll
    static void film() throws Exception {
        landscape = Videos.film(folder, "landscape.mp4", "1920x1080", 90);
    }

    @Test
    void makesALadderOfALandscapeFilmWhileItsProgressRises() throws Exception {
        try (var _ = worker(Map.of())) {
            Media media = sent(UUID.randomUUID(), landscape);
            List<Integer> progress = progressUntilReady(media.key());
            assertThat(progress).hasSizeGreaterThanOrEqualTo(10).isSorted().endsWith(100);

            Media ready = files.byKey(media.key()).orElseThrow();
            assertThat(ready.sha256()).isEqualTo(Films.sha256(landscape));
            assertThat(ready.durationSeconds()).isBetween(89.0, 91.0);
            assertThat(ready.retrying()).isFalse();
            Films film = Films.loaded(this, ready, folder.resolve("landscape"));
            assertThat(film.sizes())
                    .containsOnly(
                            Map.entry("1080", "1920,1080"),
                            Map.entry("720", "1280,720"),
                            Map.entry("480", "854,480"),
                            Map.entry("360", "640,360"));
            assertThat(film.decoded("360")).isEqualTo(540);
            assertThat(film.decoded("480")).isEqualTo(540);
            assertThat(film.keyFrameTimes("360")).isEqualTo(film.keyFrameTimes("480"));
            assertThat(film.bytes("360")).doesNotContain("Nguyễn Văn A");
        }
    }

    @Test
    void makesALadderOfAPortraitFilm() throws Exception {
        Path portrait = Videos.film(folder, "portrait.mp4", "720x1280", 9);
        try (var _ = worker(Map.of())) {
            Media ready = settled(sent(UUID.randomUUID(), portrait).key());
            assertThat(ready.state()).isEqualTo(MediaState.READY);
            assertThat(List.of(ready.width(), ready.height())).containsExactly(720, 1280);
            Films film = Films.loaded(this, ready, folder.resolve("portrait"));
            assertThat(film.sizes())
                    .containsOnly(
                            Map.entry("720", "720,1280"),
                            Map.entry("480", "480,854"),
                            Map.entry("360", "360,640"));
        }
    }

    @Test
    void takesTurnedSilentAndOddFilmsWithoutEnlargingThem() throws Exception {
        Path lying = Videos.film(folder, "lying.mp4", "640x360", 5);
        Path turned =
                Videos.made(
                        folder.resolve("turned.mp4"),
                        "-display_rotation",
                        "90",
                        "-i",
                        lying.toString(),
                        "-c",
                        "copy");
        Path odd =
                Videos.made(
                        folder.resolve("odd.mkv"),
                        "-f",
                        "lavfi",
                        "-i",
                        "testsrc=size=333x251:rate=5:duration=3",
                        "-pix_fmt",
                        "yuv444p",
                        "-c:v",
                        "libx264");
        try (var _ = worker(Map.of())) {
            Media first = sent(UUID.randomUUID(), turned);
            Media second = sent(UUID.randomUUID(), odd);
            Media upright = settled(first.key());
            assertThat(List.of(upright.width(), upright.height())).containsExactly(360, 640);
            assertThat(Films.loaded(this, upright, folder.resolve("turned")).sizes())
                    .containsOnly(Map.entry("360", "360,640"));
            Media silent = settled(second.key());
            assertThat(silent.state()).isEqualTo(MediaState.READY);
            assertThat(Films.loaded(this, silent, folder.resolve("odd")).sizes())
                    .containsOnly(Map.entry("250", "332,250"));
        }
    }

    @Test
    void choosesAPosterThatIsNotBlack() throws Exception {
        Path film =
                Videos.made(
                        folder.resolve("black.mp4"),
                        "-f",
                        "lavfi",
                        "-i",
                        "color=black:size=640x360:rate=5:duration=20",
                        "-f",
                        "lavfi",
                        "-i",
                        "testsrc=size=640x360:rate=5:duration=4",
                        "-filter_complex",
                        "[0][1]concat=n=2",
                        "-c:v",
                        "libx264",
                        "-pix_fmt",
                        "yuv420p");
        try (var _ = worker(Map.of())) {
            Media ready = settled(sent(UUID.randomUUID(), film).key());
            byte[] poster = Browser.get(address(playbacks.posterUrl(ready))).body();
            assertThat(Films.brightness(poster)).isGreaterThan(60);
        }
    }

    @Test
    void saysTryingAgainWhenFfmpegIsKilledAndNeverShowsTheEndTooEarly() throws Exception {
        try (var _ = worker(Map.of())) {
            Media media = sent(UUID.randomUUID(), landscape);
            killed(ffmpegOf(ProcessHandle.current(), media));
            List<Media> seen = seen(media.key(), m -> m.state().isSettled());
            assertThat(seen)
                    .anyMatch(m -> m.retrying() && m.state() == MediaState.TRANSCODING)
                    .filteredOn(m -> m.progress() == 100)
                    .containsExactly(seen.getLast());
            assertThat(seen.getLast().state()).isEqualTo(MediaState.READY);
            assertThat(seen.getLast().renditions().fence()).isEqualTo(2);
        }
    }

    @Test
    void killsAnFfmpegThatStandsStillAndTriesAgain() throws Exception {
        try (var _ = worker(Map.of("palmares.worker.stall", "3s"))) {
            Media media = sent(UUID.randomUUID(), landscape);
            ProcessHandle ffmpeg = ffmpegOf(ProcessHandle.current(), media);
            new ProcessBuilder("kill", "-STOP", Long.toString(ffmpeg.pid())).start().waitFor();
            Media tried = seen(media.key(), Media::retrying).getLast();
            assertThat(tried.state()).isEqualTo(MediaState.TRANSCODING);
            await().atMost(LONG).until(() -> !ffmpeg.isAlive());
            files.remove(media.owner());
        }
    }

    @Test
    void stopsWhenItsMediaIsRemoved() throws Exception {
        try (var _ = worker(Map.of())) {
            Media media = sent(UUID.randomUUID(), landscape);
            ProcessHandle ffmpeg = ffmpegOf(ProcessHandle.current(), media);
            files.remove(media.owner());
            await().atMost(LONG).until(() -> !ffmpeg.isAlive());
            assertThat(files.byKey(media.key())).isEmpty();
        }
    }

    @Test
    void givesItsLeaseBackWhenItIsStopped() throws Exception {
        Media media;
        ProcessHandle ffmpeg;
        try (var _ = worker(Map.of("palmares.worker.lease", "1h"))) {
            media = sent(UUID.randomUUID(), landscape);
            ffmpeg = ffmpegOf(ProcessHandle.current(), media);
        }
        assertThat(ffmpeg.isAlive()).isFalse();
        assertThat(files.byKey(media.key()).orElseThrow().retrying()).isFalse();
        assertThat(jobState(media)).isEqualTo("WAITING");
        files.remove(media.owner());
    }

    @Test
    void goesOnElsewhereWhenAWorkerIsKilledAndLeavesNoFfmpegBehind() throws Exception {
        Process first = workerProcess("palmares.worker.lease", "2s");
        try {
            Media media = sent(UUID.randomUUID(), landscape);
            ProcessHandle ffmpeg = ffmpegOf(first.toHandle(), media);
            first.destroyForcibly().waitFor();
            await().atMost(LONG).until(() -> !ffmpeg.isAlive());
            try (var _ = worker(Map.of())) {
                List<Media> seen = seen(media.key(), m -> m.state().isSettled());
                assertThat(seen).anyMatch(Media::retrying);
                assertThat(seen.getLast().state()).isEqualTo(MediaState.READY);
            }
        } finally {
            first.destroyForcibly();
        }
    }

    /** Every distinct progress that the database has shown, looked at often. */
    private List<Integer> progressUntilReady(UUID media) {
        List<Integer> progress = new ArrayList<>();
        await().atMost(LONG)
                .pollInterval(java.time.Duration.ofMillis(25))
                .until(
                        () -> {
                            Media now = files.byKey(media).orElseThrow();
                            if (progress.isEmpty() || progress.getLast() != now.progress()) {
                                progress.add(now.progress());
                            }
                            return now.state().isSettled();
                        });
        return progress;
    }

    /** The ffmpeg that a worker has started for a media, once its position has moved. */
    private ProcessHandle ffmpegOf(ProcessHandle worker, Media media) {
        await().atMost(LONG)
                .pollInterval(java.time.Duration.ofMillis(10))
                .until(() -> files.byKey(media.key()).orElseThrow().progress() > 0);
        return worker.descendants()
                .filter(p -> p.info().command().orElse("").endsWith("ffmpeg"))
                .findFirst()
                .orElseThrow();
    }

    private static void killed(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    private String jobState(Media media) {
        return jdbc.sql("select state from media.transcode_job where media = :media")
                .param("media", media.key())
                .query(String.class)
                .single();
    }

    private static Process workerProcess(String property, String value) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(Palmares.class.getName());
        command.addAll(Arrays.asList(workerArguments(Map.of(property, value))));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
