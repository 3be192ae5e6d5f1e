// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palmares.ledger.PublicRecord;
import org.palmares.ranking.record.Checkpoint;
import org.palmares.ranking.record.InclusionProof;
import org.palmares.ranking.record.Leaf;
import org.palmares.ranking.record.NoteKey;
import org.palmares.ranking.record.RecordHash;
import org.palmares.ranking.record.SignedNote;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.testing.RealServers;
import org.palmares.testing.ServerTest;
import org.palmares.tools.localservers.LocalServers;
import org.palmares.tools.localservers.ServerProcess;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** The record as a stranger reads it over HTTP. */
@ServerTest
class RecordEndpointTests {

    private static final Duration HEALING = Duration.ofSeconds(30);

    @Autowired PublicRecord record;
    @Autowired TransactionTemplate transactions;
    @Autowired People people;

    private final UUID log = UUID.randomUUID();
    private final List<Leaf> leaves =
            IntStream.range(0, 300)
                    .<Leaf>mapToObj(
                            n -> new Leaf.Ballot(log, 0, RecordHash.leaf(new byte[] {(byte) n, 1})))
                    .toList();
    private Person stranger;

    @BeforeEach
    void aRecord() {
        stranger = people.stranger();
        transactions.executeWithoutResult(
                _ -> {
                    record.open(log);
                    record.append(leaves);
                });
        await().atMost(HEALING).until(() -> record.isSettled(log));
    }

    @Test
    void theCheckpointIsSignedAndNeverKept() {
        HttpResponse<String> answer = get("/checkpoint");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        SignedNote note = SignedNote.read(answer.body()).orElseThrow();
        Checkpoint checkpoint = Checkpoint.read(note.text()).orElseThrow();
        assertThat(checkpoint.size()).isEqualTo(300);
        assertThat(checkpoint.origin()).endsWith("/record/" + log);
        assertThat(get("/keys").body().lines().map(line -> NoteKey.read(line).orElseThrow()))
                .anyMatch(note::isSignedBy);
    }

    @Test
    void whatWasReadBeforeIsNotSentAgain() {
        for (String path : List.of("/checkpoint", "/tile/0/000")) {
            String etag = header(get(path), "ETag");
            HttpResponse<String> again =
                    stranger.send(
                            stranger.request("/record/" + log + path)
                                    .header("If-None-Match", etag)
                                    .build());
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tile/0/000",
                "/tile/0/001.p/44",
                "/tile/1/000.p/1",
                "/tile/entries/000",
                "/tile/entries/001.p/44"
            })
    void tilesAreKeptForEver(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/octet-stream");
        assertThat(header(answer, "Cache-Control"))
                .isEqualTo("max-age=31536000, public, immutable");
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tile/0/002",
                "/tile/0/000.p/44",
                "/tile/00/000",
                "/tile/0/000/",
                "/tile/0/..%2f..%2fcheckpoint",
                "/tile/0/%30%30%30",
                "/tile/",
                "/closed/0",
                "/closed/x",
                "/proof/xyz"
            })
    void nothingElseIsThere(String path) {
        assertThat(get(path).statusCode()).isIn(400, 404);
    }

    @Test
    void aLogThatNobodyOpenedHasNoFiles() {
        String other = "/record/" + UUID.randomUUID();
        for (String path : List.of("/checkpoint", "/keys", "/tile/0/000")) {
            assertThat(stranger.get(other + path).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void nobodyWritesHere() {
        for (String path : List.of("/checkpoint", "/tile/0/000", "/proof/1")) {
            var request =
                    stranger.request("/record/" + log + path)
                            .PUT(BodyPublishers.ofString("x"))
                            .build();
            assertThat(stranger.send(request).statusCode()).isEqualTo(405);
        }
    }

    @Test
    void aLeafIsProvedByItsHashAndByItsIndex() {
        RecordHash leaf = leaves.get(200).hash();
        JsonNode byHash = proof(leaf.hex());
        JsonNode byIndex = proof("200");

        assertThat(byHash).isEqualTo(byIndex);
        assertThat(byHash.path("state").asString()).isEqualTo("IN_THE_RECORD");
        SignedNote note = SignedNote.read(byHash.path("checkpoint").asString()).orElseThrow();
        assertThat(note.note()).isEqualTo(get("/checkpoint").body());
        List<RecordHash> path =
                StreamSupport.stream(byHash.path("path").spliterator(), false)
                        .map(hash -> RecordHash.readBase64(hash.asString()).orElseThrow())
                        .toList();
        var proof =
                new InclusionProof(
                        byHash.path("index").asLong(), byHash.path("size").asLong(), path);
        assertThat(proof.index()).isEqualTo(200);
        assertThat(proof.proves(leaf, Checkpoint.read(note.text()).orElseThrow().root())).isTrue();
    }

    @Test
    void aLeafThatIsNotThereIsNotYetThere() {
        assertThat(proof(RecordHash.EMPTY_TREE.hex()).toString())
                .isEqualTo(
                        "{\"state\":\"NOT_YET\",\"index\":null,\"size\":null,\"path\":null,"
                                + "\"checkpoint\":null}");
        assertThat(proof("300").path("state").asString()).isEqualTo("NOT_YET");
    }

    @Test
    void withTheStorageAwayFilesAreUnavailableAndProofsAreNot() {
        assumeFalse(RealServers.inContainers());
        ServerProcess storage = LocalServers.shared().s3Process();
        storage.kill();
        try {
            assertThat(get("/checkpoint").statusCode()).isEqualTo(503);
            assertThat(get("/tile/0/000").statusCode()).isEqualTo(503);
            assertThat(header(get("/checkpoint"), "Retry-After")).isEqualTo("5");
            assertThat(proof("3").path("state").asString()).isEqualTo("IN_THE_RECORD");
        } finally {
            storage.start();
        }
        assertThat(get("/checkpoint").statusCode()).isEqualTo(200);
    }

    private JsonNode proof(String of) {
        HttpResponse<String> answer = get("/proof/" + of);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
        return JsonMapper.builder().build().readTree(answer.body());
    }

    private HttpResponse<String> get(String path) {
        return stranger.get("/record/" + log + path);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
