// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** Workers without room and files that are meant to hurt (rows F4 and F5 of the fault matrix). */
class TranscodeFaultTests extends OnRealServers {

    @TempDir Path folder;
    @Autowired TranscodeWorkers workers;

    @Test
    void saysThatTheWorkerIsFullAndIsReadyAfterARetryElsewhere() throws Exception {
        Path small = Files.createDirectories(folder.resolve("small"));
        Assumptions.assumeTrue(
                isRun("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", small.toString()),
                "only root can make a small disk");
        try {
            Path large =
                    Videos.made(
                            folder.resolve("large.mp4"),
                            "-f",
                            "lavfi",
                            "-i",
                            "nullsrc=size=640x360:rate=10:duration=12,geq=random(1)*255:128:128",
                            "-c:v",
                            "libx264",
                            "-preset",
                            "ultrafast",
                            "-pix_fmt",
                            "yuv420p");
            Path light = Videos.film(folder, "light.mp4", "1920x1080", 20);
            assertThat(Files.size(large)).isGreaterThan(1 << 20);
            assertThat(Files.size(light)).isLessThan(900_000);
            Map<UUID, Path> films =
                    Map.of(
                            sent(UUID.randomUUID(), large).key(), large,
                            sent(UUID.randomUUID(), light).key(), light);
            try (var _ =
                    worker(
                            Map.of(
                                    "palmares.worker.folder",
                                    small.toString(),
                                    "palmares.worker.back-off",
                                    "100ms"))) {
                films.forEach(
                        (media, film) -> {
                            Media failed = settled(media);
                            assertThat(failed.state()).as("%s", film).isEqualTo(MediaState.FAILED);
                            assertThat(code(failed)).as("%s", film).isEqualTo("WORKER_FULL");
                        });
                Path tiny = Videos.film(folder, "tiny.mp4", "160x120", 5);
                assertThat(settled(sent(UUID.randomUUID(), tiny).key()).state())
                        .isEqualTo(MediaState.READY);
            }
            try (var _ = worker(Map.of())) {
                for (UUID media : films.keySet()) {
                    done(files.retry(media));
                    assertThat(settled(media).state()).isEqualTo(MediaState.READY);
                }
            }
        } finally {
            isRun("umount", small.toString());
        }
    }

    @Test
    void tellsTheOperatorWhichWorkersThereAreAndHowTheyAreFencedIn() throws Exception {
        try (var worker = worker(Map.of())) {
            String name = worker.getBean("workerName", String.class);
            await().atMost(LONG).until(() -> known(name).isPresent());
            TranscodeWorkerInfo present = known(name).orElseThrow();
            assertThat(present.present()).isTrue();
            assertThat(present.host()).isNotBlank();
            assertThat(present.sandbox()).isIn("BUBBLEWRAP", "NO_NETWORK", "LIMITS", "NONE");
            assertThat(present.ffmpeg()).isNotBlank();
            jdbc.sql("update media.worker set seen_at = now() - interval '40 s' where name = :name")
                    .param("name", name)
                    .update();
            assertThat(known(name)).hasValueSatisfying(one -> assertThat(one.present()).isFalse());
            worker.close();
            assertThat(known(name)).isEmpty();
        }
    }

    private Optional<TranscodeWorkerInfo> known(String name) {
        return workers.known().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    @Test
    void tellsTheOperatorWhatEachWorkerIsAtAndWhatWaits() throws Exception {
        Path film = Videos.film(folder, "long.mp4", "1280x720", 40);
        try (var worker = worker(Map.of("palmares.worker.preset", "slower"))) {
            Media first = sent(UUID.randomUUID(), film);
            seen(first.key(), media -> media.progress() > 0);
            Media second = sent(UUID.randomUUID(), film);
            RunningJob job =
                    workers.running().stream()
                            .filter(one -> one.media().equals(first.key()))
                            .findFirst()
                            .orElseThrow();
            assertThat(job.worker()).isEqualTo(worker.getBean("workerName"));
            assertThat(job.transcoding()).isTrue();
            assertThat(job.kind()).isEqualTo(MediaKind.VIDEO);
            assertThat(workers.queue().waiting()).isPositive();
            assertThat(workers.queue().oldestSince()).isNotNull();
            files.remove(first.owner());
            files.remove(second.owner());
        }
    }

    @Test
    void settlesEveryDamagedFileAndGoesOn() throws Exception {
        Path film = Videos.film(folder, "film.mp4", "320x240", 6);
        byte[] whole = Files.readAllBytes(film);
        List<UUID> poison = new ArrayList<>();
        Random random = new Random(17);
        for (int n = 0; n < 12; n++) {
            byte[] damaged = whole.clone();
            // Half of them in the index at the end, where sizes and counts stand.
            int from = n % 2 == 0 ? 0 : whole.length * 9 / 10;
            for (int hit = 0; hit < 20; hit++) {
                damaged[from + random.nextInt(whole.length - from)] = (byte) random.nextInt();
            }
            Path file = Files.write(folder.resolve("damaged" + n + ".mp4"), damaged);
            poison.add(sent(UUID.randomUUID(), file).key());
        }
        poison.add(sent(UUID.randomUUID(), enormous(whole)).key());
        poison.add(sent(UUID.randomUUID(), tenHours()).key());
        try (var _ = worker(Map.of("palmares.worker.back-off", "100ms"))) {
            for (UUID media : poison) {
                Media settled = settled(media);
                assertThat(settled.state().isSettled()).isTrue();
                assertThat(settled.refusal() == null)
                        .as(settled.fileName())
                        .isEqualTo(settled.state() == MediaState.READY);
            }
            assertThat(code(files.byKey(poison.getLast()).orElseThrow()))
                    .isEqualTo("VIDEO_TOO_LONG");
            assertThat(settled(sent(UUID.randomUUID(), film).key()).state())
                    .isEqualTo(MediaState.READY);
        }
    }

    /** Its index says 30,000 by 30,000 pixels. */
    private Path enormous(byte[] whole) throws Exception {
        byte[] bytes = whole.clone();
        int sample =
                new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).lastIndexOf("avc1");
        for (int at : new int[] {sample + 28, sample + 30}) {
            bytes[at] = (byte) (30_000 >> 8);
            bytes[at + 1] = (byte) 30_000;
        }
        return Files.write(folder.resolve("enormous.mp4"), bytes);
    }

    private Path tenHours() throws Exception {
        return Videos.made(
                folder.resolve("hours.mp4"),
                "-f",
                "lavfi",
                "-i",
                "color=size=64x64:rate=1/600:duration=36000",
                "-c:v",
                "libx264",
                "-pix_fmt",
                "yuv420p");
    }

    private static boolean isRun(String... command) throws Exception {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (java.io.IOException _) {
            return false;
        }
    }
}
