// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.palmares.entry.Desk.codes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.contest.Contest;
import org.palmares.contest.Role;
import org.palmares.media.Videos;
import org.palmares.media.transcode.TranscodeWorker;
import org.palmares.testing.Person;
import org.palmares.testing.RealServers;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import tools.jackson.databind.JsonNode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A work or its file leaves while ffmpeg is at it: nothing is stuck, and nothing is left over. */
@ServerTest
class LeavingWhileTranscodingTests {

    private static final Duration LONG = Duration.ofSeconds(120);

    @TempDir static Path folder;
    private final EntryStage stage;
    private Contest contest;
    private Person lan;
    private String id;

    LeavingWhileTranscodingTests(@Autowired ApplicationContext context) {
        stage = new EntryStage(context);
    }

    @BeforeEach
    void sendAFilm() throws Exception {
        Path film = folder.resolve("film.mp4");
        if (!Files.exists(film)) {
            Videos.film(folder, "film.mp4", "1280x720", 60);
        }
        contest = stage.contest();
        lan = stage.people.named("lan");
        id = stage.desk(lan).begin(contest);
        stage.desk(lan).update(id, 0, "Đêm hội làng", "Nguyễn Thị Lan");
        byte[] bytes = Files.readAllBytes(film);
        Sender sender = new Sender(stage, lan, id);
        JsonNode begun = sender.begin("film.mp4", bytes.length);
        String upload = begun.at("/upload/id").asString();
        int partSize = begun.at("/upload/partSize").asInt();
        assertThat(codes(sender.complete(upload, sender.putAll(upload, bytes, partSize))))
                .isEmpty();
    }

    @Test
    void aWithdrawnWorkEndsReadyForItsOwnerAndForNobodyElse() {
        Person screener = stage.member(contest.key(), "thu", Role.SCREENER);
        assertThat(codes(stage.desk(lan).submit(id, 1))).isEmpty();
        try (var _ = worker("slower")) {
            until("TRANSCODING");
            await().atMost(LONG).until(() -> early() != null);
            String early = early();

            assertThat(codes(stage.desk(lan).withdraw(id))).isEmpty();
            assertThat(stage.people.stranger().get(early).statusCode()).isEqualTo(404);
            until("READY");
        }
        assertThat(media(lan).path("state").asString()).isEqualTo("READY");
        assertThat(stage.desk(lan).entry(id).path("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(stage.desk(stage.people.stranger()).entry(id).isNull()).isTrue();
        assertThat(codes(stage.desk(screener).decide(id, true, null))).isNotEmpty();
        assertThat(
                        stage.jdbc
                                .sql("select published from media.media where owner = :owner")
                                .param("owner", EntryStage.key(id))
                                .query(Boolean.class)
                                .single())
                .isFalse();
    }

    @Test
    void aFileThatIsRemovedStopsTheWorkOnIt() {
        try (var _ = worker("slower")) {
            until("TRANSCODING");
            UUID media =
                    stage.jdbc
                            .sql("select id from media.media where owner = :owner")
                            .param("owner", EntryStage.key(id))
                            .query(UUID.class)
                            .single();
            await().atMost(LONG).until(() -> ffmpegs() > 0);
            String part = new PartDesk(lan).parts(id).at("/0/id").asString();

            // Another kind throws away what the old one had.
            JsonNode changed = new PartDesk(lan).update(part, 1, Map.of("kind", "LINK"));

            assertThat(codes(changed)).isEmpty();
            assertThat(media(lan).isNull()).isTrue();
            await().atMost(LONG).until(() -> ffmpegs() == 0);
            assertThat(rows("select count(*) from media.transcode_job where media = :media", media))
                    .isZero();
            assertThat(
                            rows(
                                    "select count(*) from media.leftover where prefix in"
                                            + " (:media::text, :media::text || '/')",
                                    media))
                    .isEqualTo(3);
        }
    }

    private int rows(String count, UUID media) {
        return stage.jdbc.sql(count).param("media", media).query(Integer.class).single();
    }

    private static long ffmpegs() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").endsWith("ffmpeg"))
                .count();
    }

    private void until(String state) {
        await().atMost(LONG).until(() -> media(lan).path("state").asString().equals(state));
    }

    private JsonNode media(Person person) {
        return stage.desk(person).entry(id).path("media");
    }

    private String early() {
        JsonNode playback = stage.desk(lan).entry(id).path("playback");
        return playback.isNull() ? null : playback.path("playlistUrl").asString();
    }

    private static ConfigurableApplicationContext worker(String preset) {
        Map<String, Object> all = new HashMap<>(RealServers.properties());
        all.put("palmares.role", "worker");
        all.put("palmares.worker.preset", preset);
        all.put("palmares.worker.poll", "100ms");
        all.put("spring.main.register-shutdown-hook", "false");
        List<String> arguments =
                all.entrySet().stream()
                        .map(property -> "--" + property.getKey() + "=" + property.getValue())
                        .toList();
        return TranscodeWorker.start(arguments.toArray(String[]::new));
    }
}
