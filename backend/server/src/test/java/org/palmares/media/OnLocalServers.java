// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.palmares.Palmares;
import org.palmares.kernel.Outcome;
import org.palmares.media.transcode.TranscodeWorker;
import org.palmares.tools.localservers.LocalServers;
import org.palmares.tools.localservers.Postgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** The api on real servers with a database of its own, and workers when a test starts them. */
@SpringBootTest(
        classes = Palmares.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "palmares.secret=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
            "spring.security.oauth2.resourceserver.jwt.issuer-uri=http://localhost:9/issuer",
            "palmares.media.tick=200ms",
            "palmares.media.part-size=5MB",
            "palmares.media.max-attempts=3"
        })
abstract class OnLocalServers {

    static final UploadLimits LIMITS = new UploadLimits(200_000_000, Duration.ofMinutes(2));
    static final Duration LONG = Duration.ofSeconds(90);

    private static final class Database {
        static final Postgres OWN = LocalServers.shared().createDatabase("media");
    }

    @Autowired Uploads uploads;
    @Autowired MediaFiles files;
    @Autowired Playbacks playbacks;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        LocalServers.shared()
                .springProperties(Database.OWN)
                .forEach((name, value) -> registry.add(name, () -> value));
    }

    /** A worker's arguments: impatient, and cheap in its encoding. */
    static String[] workerArguments(Map<String, String> special) {
        Map<String, String> all =
                new LinkedHashMap<>(LocalServers.shared().springProperties(Database.OWN));
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

    Upload begun(UUID owner, Path file, UploadLimits limits) throws Exception {
        return done(
                uploads.begin(
                        owner,
                        file.getFileName().toString(),
                        Files.size(file),
                        "video/mp4",
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
