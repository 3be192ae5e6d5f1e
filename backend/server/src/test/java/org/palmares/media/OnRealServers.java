// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.palmares.kernel.Outcome;
import org.palmares.media.transcode.TranscodeWorker;
import org.palmares.testing.RealServers;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** The api on real servers, and workers where a test starts them. */
@ServerTest
abstract class OnRealServers {

    static final UploadLimits LIMITS = new UploadLimits(200_000_000, Duration.ofMinutes(2));
    static final Duration LONG = Duration.ofSeconds(90);

    @Autowired Uploads uploads;
    @Autowired MediaFiles files;
    @Autowired Playbacks playbacks;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    /** A worker's arguments: impatient, and cheap in its encoding. */
    static String[] workerArguments(Map<String, String> special) {
        Map<String, Object> all = new LinkedHashMap<>(RealServers.properties());
        all.put("palmares.role", "worker");
        all.put("palmares.worker.preset", "ultrafast");
        all.put("palmares.worker.poll", "100ms");
        all.put("palmares.worker.back-off", "2s");
        all.put("palmares.worker.seed", "7");
        all.put("spring.main.register-shutdown-hook", "false");
        all.putAll(special);
        return all.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
    }

    static ConfigurableApplicationContext worker(Map<String, String> special) {
        return TranscodeWorker.start(workerArguments(special));
    }

    /** Uploads a whole file as an entrant's browser would, and completes it. */
    Media sent(UUID owner, Path file) throws Exception {
        Upload upload = begun(owner, file, LIMITS);
        return done(uploads.complete(upload.key(), Browser.send(uploads, upload, file)));
    }

    Media sent(Path file, UploadLimits limits) throws Exception {
        Upload upload = begun(UUID.randomUUID(), file, limits);
        return done(uploads.complete(upload.key(), Browser.send(uploads, upload, file)));
    }

    Upload begun(UUID owner, Path file, UploadLimits limits) throws Exception {
        return done(
                uploads.begin(
                        owner,
                        file.getFileName().toString(),
                        Files.size(file),
                        limits.kind() == MediaKind.VIDEO ? "video/mp4" : "",
                        limits));
    }

    /** What a watcher saw until the media was settled, or as asked. */
    List<Media> seen(UUID media, Predicate<Media> until) {
        List<Media> seen = new ArrayList<>();
        files.watch(media).doOnNext(seen::add).takeUntil(until).blockLast(LONG);
        return seen;
    }

    Media settled(UUID media) {
        return seen(media, m -> m.state().isSettled()).getLast();
    }

    Playback granted(Media media) {
        return playbacks.grant(media, "a viewer", Duration.ofHours(8)).orElseThrow();
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    static <T> T done(Outcome<T> outcome) {
        assertThat(outcome.refusals()).isEmpty();
        T value = outcome.valueOrNull();
        assertThat(value).isNotNull();
        return value;
    }

    static String code(Outcome<?> outcome) {
        assertThat(outcome.isDone()).isFalse();
        return outcome.refusals().getFirst().code().name();
    }

    String code(Media media) {
        assertThat(media.refusal()).isNotNull();
        return media.refusal().code().name();
    }
}
