// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.benchmarks;

import org.palmares.media.Media;
import org.palmares.media.MediaFiles;
import org.palmares.media.MediaState;
import org.palmares.media.SentPart;
import org.palmares.media.Upload;
import org.palmares.media.UploadLimits;
import org.palmares.media.Uploads;
import org.palmares.media.transcode.TranscodeWorker;
import org.palmares.tools.localservers.Ffmpeg;
import org.palmares.tools.localservers.LocalServers;
import org.springframework.context.ConfigurableApplicationContext;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * From the completed upload to READY, and to the first seconds that can be watched, against one
 * ffmpeg pass on the same file that makes the same ladder and nothing else; alternating in one run.
 */
public final class TranscodeSpeed {

    private static final int SECONDS = 60;
    private static final int ROUNDS = 2;

    private final Uploads uploads;
    private final MediaFiles files;
    private final RawPass raw;

    private TranscodeSpeed(Uploads uploads, MediaFiles files, RawPass raw) {
        this.uploads = uploads;
        this.files = files;
        this.raw = raw;
    }

    public static void main(String[] args) throws Exception {
        Path folder =
                Files.createTempDirectory(Path.of("target"), "transcode-speed-").toAbsolutePath();
        try (LocalServers servers = LocalServers.in(folder.resolve("data")).start();
                ConfigurableApplicationContext api = MediaServer.api(servers);
                ConfigurableApplicationContext _ = worker(servers)) {
            RawPass raw = new RawPass(Ffmpeg.find());
            new TranscodeSpeed(api.getBean(Uploads.class), api.getBean(MediaFiles.class), raw)
                    .measure(folder, raw.film(folder.resolve("film.mp4"), SECONDS));
        }
        System.exit(0);
    }

    private static ConfigurableApplicationContext worker(LocalServers servers) {
        Map<String, Object> properties = new LinkedHashMap<>(servers.springProperties());
        properties.put("palmares.role", "worker");
        properties.put("logging.level.root", "warn");
        return TranscodeWorker.start(MediaServer.arguments(properties));
    }

    private void measure(Path folder, Path film) throws Exception {
        System.out.printf("%d s of 1920x1080, %d MB%n", SECONDS, Files.size(film) >> 20);
        for (int round = 1; round <= ROUNDS; round++) {
            double pass = raw.ladder(film, Files.createDirectories(folder.resolve("raw" + round)));
            double[] ours = pipeline(film);
            System.out.printf(
                    "round %d: raw pass %.1f s, READY after %.1f s (ratio %.2f),"
                            + " first playable after %.1f s (ratio %.2f)%n",
                    round, pass, ours[1], ours[1] / pass, ours[0], ours[0] / pass);
        }
    }

    /** Seconds until the first that can be watched, and until READY. */
    private double[] pipeline(Path film) throws Exception {
        Upload upload =
                Objects.requireNonNull(
                        uploads.begin(
                                        UUID.randomUUID(),
                                        "film.mp4",
                                        Files.size(film),
                                        "video/mp4",
                                        new UploadLimits(4L << 30, Duration.ofHours(1)))
                                .valueOrNull());
        List<SentPart> sent = new PartSender(uploads).send(upload, film);
        long start = System.nanoTime();
        uploads.complete(upload.key(), sent);
        double early = 0;
        while (true) {
            Media now = files.byKey(upload.key()).orElseThrow();
            double seconds = (System.nanoTime() - start) / 1e9;
            if (early == 0 && now.early() != null) {
                early = seconds;
            }
            if (now.state().isSettled()) {
                if (now.state() != MediaState.READY) {
                    throw new IllegalStateException(now.toString());
                }
                return new double[] {early, seconds};
            }
            Thread.sleep(100);
        }
    }
}
