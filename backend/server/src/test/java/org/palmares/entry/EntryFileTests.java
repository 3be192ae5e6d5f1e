// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palmares.entry.Desk.codes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.contest.Contest;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

@ServerTest
class EntryFileTests {

    private static final byte[] FILE = new byte[5_000];

    private final EntryStage stage;
    private Contest contest;
    private Person lan;
    private String id;

    EntryFileTests(@Autowired ApplicationContext context) {
        stage = new EntryStage(context);
    }

    @BeforeEach
    void beginADraft() {
        contest = stage.contest();
        lan = stage.people.named("lan");
        id = stage.desk(lan).begin(contest);
        stage.desk(lan).update(id, 0, "Đêm hội làng", "Nguyễn Thị Lan");
    }

    @Test
    void aFileGoesStraightToTheBucketAndTheWorkCanBeHandedIn() {
        String upload = begin(lan, "phim.mp4").at("/upload/id").asString();
        Map<String, Object> part = send(upload);

        assertThat(codes(complete(lan, upload, part))).isEmpty();
        assertThat(codes(complete(lan, upload, part))).isEmpty();

        assertThat(stage.desk(lan).entry(id).at("/media/state").asString()).isEqualTo("CHECKING");
        assertThat(codes(stage.desk(lan).submit(id, 1))).isEmpty();
        assertThat(codes(complete(lan, upload, part))).isEmpty();
        assertThat(codes(begin(lan, "khac.mp4"))).containsExactly("ENTRY_NOT_A_DRAFT");
    }

    @Test
    void anotherFileTakesThePlaceOfTheFirst() {
        String first = begin(lan, "phim.mp4").at("/upload/id").asString();
        complete(lan, first, send(first));
        String second = begin(lan, "phim-moi.mp4").at("/upload/id").asString();
        assertThat(codes(complete(lan, second, send(second)))).isEmpty();

        assertThat(stage.desk(lan).entry(id).at("/media/fileName").asString())
                .isEqualTo("phim-moi.mp4");
        assertThat(codes(sign(lan, first))).containsExactly("NOT_FOUND");
        assertThat(
                        stage.jdbc
                                .sql("select count(*) from media.media where owner = :owner")
                                .param("owner", EntryStage.key(id))
                                .query(Integer.class)
                                .single())
                .isOne();
    }

    @Test
    void anAbortedUploadLeavesTheDraftWithoutAFile() {
        String upload = begin(lan, "phim.mp4").at("/upload/id").asString();
        assertThat(codes(mutate(lan, "uploadAbort", "entry{id}", Map.of("uploadId", upload))))
                .isEmpty();
        assertThat(stage.desk(lan).entry(id).path("media").isNull()).isTrue();
    }

    @Test
    void itsOwnerTriesAGivenUpFileAgainAndNobodyElseDoes() {
        String upload = begin(lan, "phim.mp4").at("/upload/id").asString();
        complete(lan, upload, send(upload));
        assertThat(codes(retry(lan))).containsExactly("NOT_GIVEN_UP");
        stage.jdbc
                .sql(
                        """
                        with job as (update media.transcode_job j
                                        set state = 'FAILED', attempt = 4, fence = 4
                                       from media.media m
                                      where m.id = j.media and m.owner = :owner)
                        update media.media set state = 'FAILED', refusal = 'TRANSCODING_FAILED',
                                               refusal_args = '{4}'
                         where owner = :owner
                        """)
                .param("owner", EntryStage.key(id))
                .update();
        assertThat(stage.desk(lan).entry(id).at("/media/state").asString()).isEqualTo("FAILED");
        assertThat(codes(retry(stage.people.named("minh")))).containsExactly("NOT_FOUND");
        assertThat(codes(retry(lan))).isEmpty();
        assertThat(stage.desk(lan).entry(id).at("/media/state").asString()).isEqualTo("CHECKING");
    }

    private JsonNode retry(Person who) {
        return mutate(who, "mediaRetry", "entry{id}", Map.of("entryId", id));
    }

    @Test
    void nobodyElseTouchesAnUpload() {
        Person minh = stage.people.named("minh");
        assertThat(codes(begin(minh, "phim.mp4"))).containsExactly("NOT_FOUND");

        String upload = begin(lan, "phim.mp4").at("/upload/id").asString();
        Map<String, Object> part = send(upload);
        assertThat(codes(sign(minh, upload))).containsExactly("NOT_FOUND");
        assertThat(codes(complete(minh, upload, part))).containsExactly("NOT_FOUND");
        assertThat(codes(mutate(minh, "uploadAbort", "entry{id}", Map.of("uploadId", upload))))
                .containsExactly("NOT_FOUND");
        assertThat(stage.desk(lan).entry(id).at("/media/state").asString()).isEqualTo("UPLOADING");
    }

    @Test
    void noFileIsTakenAfterTheIntakeHasClosed() {
        String upload = begin(lan, "phim.mp4").at("/upload/id").asString();
        stage.letPass(contest.key(), 11);

        assertThat(codes(begin(lan, "khac.mp4"))).containsExactly("INTAKE_CLOSED");
        assertThat(codes(sign(lan, upload))).containsExactly("INTAKE_CLOSED");
    }

    private JsonNode begin(Person person, String fileName) {
        return mutate(
                person,
                "uploadBegin",
                "upload{id partCount}",
                Map.of(
                        "entryId",
                        id,
                        "fileName",
                        fileName,
                        "size",
                        FILE.length,
                        "contentType",
                        "video/mp4"));
    }

    private JsonNode sign(Person person, String upload) {
        return mutate(
                person,
                "uploadPartsSign",
                "parts{url}",
                Map.of("uploadId", upload, "numbers", List.of(1)));
    }

    /** Sends the only part and says what the bucket answered. */
    private Map<String, Object> send(String upload) {
        String url = sign(lan, upload).at("/parts/0/url").asString();
        HttpResponse<String> stored =
                stage.people
                        .stranger()
                        .send(
                                stage.people
                                        .stranger()
                                        .request(url)
                                        .PUT(HttpRequest.BodyPublishers.ofByteArray(FILE))
                                        .build());
        assertThat(stored.statusCode()).isEqualTo(200);
        return Map.of("number", 1, "etag", stored.headers().firstValue("ETag").orElseThrow());
    }

    private JsonNode complete(Person person, String upload, Map<String, Object> part) {
        return mutate(
                person,
                "uploadComplete",
                "entry{id}",
                Map.of("uploadId", upload, "parts", List.of(part)));
    }

    private static JsonNode mutate(
            Person person, String name, String fields, Map<String, Object> input) {
        String type = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Input";
        return person.ask(
                        "mutation($input:%s!){%s(input:$input){%s userErrors{code}}}"
                                .formatted(type, name, fields),
                        Map.of("input", input))
                .path(name);
    }
}
