// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palmares.judging.JudgingStage.codes;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.contest.Role;
import org.palmares.judging.JudgingStage;
import org.palmares.judging.StagedWorks;
import org.palmares.ranking.Sha256;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipFile;

@ServerTest
class WinningOriginalsTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String ASK =
            """
            mutation($input: WinningOriginalsAskInput!) { winningOriginalsAsk(input: $input) {
              link { path expiresAt works files size missing } userErrors { code field } } }
            """;

    @Autowired ApplicationContext context;
    private JudgingStage stage;
    private KeptOriginals kept;

    @BeforeEach
    void publish() {
        stage = JudgingStage.sealed(context);
        kept = new KeptOriginals(context);
        for (UUID work : stage.works) {
            kept.keep(work, ("phim của " + work).getBytes(UTF_8));
        }
    }

    @Test
    void hasTheBytesOfTheWorksWithAPlaceAndTheirList() throws Exception {
        Published.publish(stage);
        rename(stage.works.get(1), "../Mùa/gặt?");

        JsonNode link = ask(stage.organiser, 2).path("link");

        assertThat(link.path("works").asInt()).isEqualTo(2);
        HttpResponse<byte[]> answer = download(link.path("path").asString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).hasSize(link.path("size").asInt());
        assertThat(answer.headers().firstValue("Content-Length"))
                .hasValue(Long.toString(link.path("size").asLong()));
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("private, no-store");
        Map<String, byte[]> files = unpacked(answer.body());
        assertThat(files).hasSize(3).containsKey("danh-sach.csv");
        assertThat(files).containsKey("MS 002 - Mùa gặt.mp4");
        assertThat(files.keySet()).noneMatch(name -> name.contains(".."));
        String list = new String(files.get("danh-sach.csv"), UTF_8);
        files.forEach(
                (name, bytes) -> {
                    if (!name.endsWith(".csv")) {
                        assertThat(list).contains(name).contains(Sha256.hex(bytes));
                    }
                });
        assertThat(list).contains(StagedWorks.AUTHOR);
    }

    @Test
    void aWorkThatLeftIsNotInIt() throws Exception {
        Published.publish(stage);
        stage.withdraw(stage.works.get(1));

        JsonNode link = ask(stage.organiser, 1000).path("link");

        assertThat(link.path("works").asInt()).isEqualTo(3);
        assertThat(unpacked(download(link.path("path").asString()).body()).keySet())
                .noneMatch(name -> name.startsWith("MS 002"));
    }

    @Test
    void onlyOrganisersAskAndOnlyAfterPublication() {
        assertThat(codes(ask(stage.organiser, 3))).containsExactly("NOT_PUBLISHED_YET");
        Published.publish(stage);

        Person observer = stage.member("quan-sat", Role.OBSERVER);
        for (Person other : List.of(observer, stage.jurors.getFirst(), stage.people.stranger())) {
            assertThat(codes(ask(other, 3))).containsExactly("NOT_AN_ORGANISER");
        }
        assertThat(codes(ask(stage.organiser, 0))).containsExactly("INVALID");
        assertThat(codes(ask(stage.organiser, 1001))).containsExactly("INVALID");
        assertThat(asked()).isZero();
        assertThat(codes(ask(stage.organiser, 3))).isEmpty();
        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void anAddressIsSignedAndShortLived() throws Exception {
        Published.publish(stage);
        String path = ask(stage.organiser, 3).at("/link/path").asString();
        String other =
                path.substring(0, path.length() - 4) + (path.endsWith("AAAA") ? "B" : "AAAA");

        assertThat(download(other).statusCode()).isEqualTo(404);
        assertThat(download("/results/originals/" + "A".repeat(64)).statusCode()).isEqualTo(404);
        OriginalsTokens tokens = stage.bean(OriginalsTokens.class);
        var granted = new OriginalsTokens.Granted(stage.contest().key(), 1, 3);
        Instant until = Instant.parse("2026-11-20T09:00:00Z");
        String token = tokens.issue(granted, until);
        assertThat(tokens.read(token, until.minusSeconds(1))).hasValue(granted);
        assertThat(tokens.read(token, until)).isEmpty();
        Instant expires = Instant.parse(ask(stage.organiser, 3).at("/link/expiresAt").asString());
        assertThat(expires).isBefore(Instant.now().plus(Duration.ofMinutes(11)));
    }

    @Test
    void otherBytesThanTheAcceptedOnesNeverLookWhole() {
        // Longer than what a server holds back before it begins to answer.
        stage.works.forEach(work -> kept.keep(work, new byte[300_000]));
        Published.publish(stage);
        String path = ask(stage.organiser, 1000).at("/link/path").asString();
        kept.fill(stage.works.getLast());

        assertThatThrownBy(() -> download(path)).isInstanceOf(IOException.class);
    }

    private void rename(UUID work, String title) {
        stage.jdbc()
                .sql("update entry.entry set title = :title where id = :key")
                .param("title", title)
                .param("key", work)
                .update();
    }

    private int asked() {
        return stage.jdbc()
                .sql(
                        """
                        select count(*) from audit.event
                        where contest = :key and action = 'results.originals-asked'
                        """)
                .param("key", stage.contest().key())
                .query(Integer.class)
                .single();
    }

    private JsonNode ask(Person person, int places) {
        return person.ask(
                        ASK,
                        Map.of("input", Map.of("contestId", stage.contestId(), "places", places)))
                .path("winningOriginalsAsk");
    }

    private HttpResponse<byte[]> download(String path) throws Exception {
        return HTTP.send(
                stage.people.stranger().request(path).GET().build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
        Path file = Files.createTempFile("originals", ".zip");
        Map<String, byte[]> files = new LinkedHashMap<>();
        try {
            Files.copy(
                    new ByteArrayInputStream(archive),
                    file,
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (var entry : zip.stream().toList()) {
                    files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
        } finally {
            Files.deleteIfExists(file);
        }
        return files;
    }
}
