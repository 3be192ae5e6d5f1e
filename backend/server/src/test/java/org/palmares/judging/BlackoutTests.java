// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palmares.judging.JudgingStage.codes;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.contest.Role;
import org.palmares.kernel.GlobalId;
import org.palmares.media.MediaReady;
import org.palmares.media.store.RenditionsBucket;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.JsonNode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Screeners hide names, and jurors meet nothing but what was hidden. */
@ServerTest
class BlackoutTests {

    private static final String NAME = "Đài PT-TH huyện, quay: Bích Phượng";

    private static final String SEEN =
            "assignments(first:50){edges{node{id code work{title description covering posterUrl"
                    + " previewsUrl playback{playlistUrl} parts{id title covering"
                    + " media{id sha256 size fileName posterUrl previewsUrl}"
                    + " playback{playlistUrl}}}}}}";

    @Autowired ApplicationContext context;
    @Autowired JdbcClient jdbc;
    @TempDir Path folder;
    private JudgingStage stage;
    private Person screener;
    private UUID work;
    private UUID film;

    @BeforeEach
    void openAContest() {
        stage = new JudgingStage(context);
        stage.jurors(1);
        stage.works(2);
        stage.assign();
        screener = stage.member("thu-ky", Role.SCREENER);
        work = stage.works.getFirst();
        film = media(work);
        jdbc.sql("update media.media set sha256 = :sha, previews = true where id = :film")
                .param("sha", "ab".repeat(32))
                .param("film", film)
                .update();
        jdbc.sql("update entry.entry set title = :name, description = :name where id = :work")
                .param("name", NAME)
                .param("work", work)
                .update();
        jdbc.sql("update entry.part set title = :name where id = :work")
                .param("name", NAME)
                .param("work", work)
                .update();
    }

    @Test
    void nothingThatAJurorIsGivenLeadsToThePublicAddresses() {
        String open =
                ask(
                                stage.people.stranger(),
                                "media{id sha256 posterUrl} parts{id media{id}"
                                        + " playback{playlistUrl}}")
                        .toString();
        assertThat(open)
                .contains(film.toString(), GlobalId.of("Media", film), GlobalId.of("Part", work));

        String seen = stage.contest(stage.jurors.getFirst(), SEEN).toString();
        assertThat(seen)
                .contains("/play/veiled/", "main.m3u8", "poster.jpg", "previews.vtt")
                .doesNotContain(film.toString(), "/files/", "ab".repeat(32))
                .doesNotContain(GlobalId.of("Media", film), GlobalId.of("Part", work));
    }

    @Test
    void jurorsSeeNothingWhileNamesAreCoveredAndThenOnlyTheCovered() {
        assertThat(codes(save(screener, 0, List.of(box(2, 5)), texts()))).isEmpty();
        UUID second =
                jdbc.sql("select id from media.media where source = :film")
                        .param("film", film)
                        .query(UUID.class)
                        .single();

        JsonNode waiting = seen();
        assertThat(waiting.path("covering").asBoolean()).isTrue();
        assertThat(waiting.path("playback").isNull()).isTrue();
        assertThat(waiting.path("posterUrl").isNull()).isTrue();
        assertThat(waiting.at("/parts/0/media").isNull()).isTrue();
        assertThat(waiting.toString()).doesNotContain(NAME).contains("Tên đã che");
        assertThat(desk("blackoutState").path("blackoutState").asString()).isEqualTo("MAKING");

        ready(second);
        JsonNode there = seen();
        assertThat(there.path("covering").asBoolean()).isFalse();
        assertThat(there.at("/playback/playlistUrl").asString()).startsWith("/play/veiled/");
        assertThat(there.toString()).doesNotContain(NAME, film.toString(), second.toString());
        assertThat(desk("blackoutState").path("blackoutState").asString()).isEqualTo("READY");

        for (Person other : List.of(screener, stage.people.stranger())) {
            assertThat(ask(other, "title parts{title playback{playlistUrl}}").toString())
                    .contains(NAME, "main.m3u8")
                    .doesNotContain("veiled");
        }
        JsonNode kept = desk("blackout{revision reason by spots{x width from to} texts{words}}");
        assertThat(kept.at("/blackout/spots/0/to").asDouble()).isEqualTo(5);
        assertThat(kept.at("/blackout/reason").asString()).isEqualTo("Có tên ở chân hình");
    }

    @Test
    void showingEverythingAgainTakesTheSecondSetAway() {
        save(screener, 0, List.of(box(2, 5)), texts());
        assertThat(codes(save(screener, 0, List.of(), List.of())))
                .containsExactly("ENTRY_CHANGED_ELSEWHERE");
        assertThat(codes(save(screener, 1, List.of(), List.of()))).isEmpty();

        assertThat(seen().toString()).contains(NAME, "main.m3u8");
        assertThat(
                        jdbc.sql("select count(*) from media.media where source = :film")
                                .param("film", film)
                                .query(Integer.class)
                                .single())
                .isZero();
        assertThat(overview()).isEmpty();
    }

    @Test
    void anotherFileIsCoveredBeforeAnyJurorSeesIt() {
        save(screener, 0, List.of(box(2, 5)), List.of());
        ready(
                jdbc.sql("select id from media.media where source = :film")
                        .param("film", film)
                        .query(UUID.class)
                        .single());
        assertThat(seen().path("covering").asBoolean()).isFalse();

        UUID other =
                jdbc.sql(
                                """
                                insert into media.media
                                  (owner, state, file_name, size, max_size, max_seconds, part_size,
                                   storage_upload, seconds, width, height, fence, poster, sha256)
                                values (:owner, 'READY', 'moi.mp4', 1000, 1000, 60, 1000, 'none',
                                        12.5, 1920, 1080, 1, true, repeat('cd', 32))
                                returning id
                                """)
                        .param("owner", work)
                        .query(UUID.class)
                        .single();
        assertThat(seen().path("covering").asBoolean()).isTrue();
        assertThat(seen().path("playback").isNull()).isTrue();
        tell(other, work);
        Awaitility.await()
                .until(
                        () ->
                                jdbc.sql("select count(*) from media.media where source = :other")
                                                .param("other", other)
                                                .query(Integer.class)
                                                .single()
                                        == 1);
        assertThat(seen().path("playback").isNull()).isTrue();
    }

    @Test
    void whatAJurorWasGivenBeforeAnythingWasHiddenOpensNothingAfterwards() throws Exception {
        Path bytes = Files.writeString(folder.resolve("poster.jpg"), "the uncovered picture");
        RenditionsBucket bucket = context.getBean(RenditionsBucket.class);
        bucket.put(film + "/1/poster.jpg", bytes);
        String before = seen().path("posterUrl").asString();
        assertThat(stage.people.stranger().get(before).statusCode()).isEqualTo(200);

        save(screener, 0, List.of(box(2, 5)), List.of());
        assertThat(stage.people.stranger().get(before).statusCode()).isEqualTo(404);
        UUID second = second();
        bucket.put(second + "/1/poster.jpg", bytes);
        ready(second);
        String covered = seen().path("posterUrl").asString();
        assertThat(stage.people.stranger().get(covered).statusCode()).isEqualTo(200);

        // More is hidden: what was covered too little is no longer shown either.
        save(screener, 1, List.of(box(0, 12)), List.of());
        assertThat(stage.people.stranger().get(covered).statusCode()).isEqualTo(404);
    }

    private UUID second() {
        return jdbc.sql("select id from media.media where source = :film")
                .param("film", film)
                .query(UUID.class)
                .single();
    }

    @Test
    void onlyScreenersHideAndOnlyWhatIsThere() {
        for (Person nobody : List.of(stage.jurors.getFirst(), stage.people.stranger())) {
            assertThat(codes(save(nobody, 0, List.of(box(2, 5)), List.of())))
                    .doesNotContain("ENTRY_CHANGED_ELSEWHERE")
                    .hasSize(1);
        }
        assertThat(codes(save(screener, 0, List.of(box(5, 2)), List.of())))
                .containsExactly("BLACKOUT_DOES_NOT_FIT");
        Map<String, Object> outside =
                Map.of(
                        "fileId",
                        GlobalId.of("Part", work),
                        "sound",
                        false,
                        "x",
                        0.8,
                        "y",
                        0.1,
                        "width",
                        0.4,
                        "height",
                        0.1,
                        "from",
                        0,
                        "to",
                        3);
        assertThat(codes(save(screener, 0, List.of(outside), List.of())))
                .containsExactly("BLACKOUT_DOES_NOT_FIT");
        Map<String, Object> foreign =
                Map.of(
                        "fileId",
                        GlobalId.of("Part", stage.works.get(1)),
                        "sound",
                        true,
                        "from",
                        0,
                        "to",
                        3);
        assertThat(codes(save(screener, 0, List.of(foreign), List.of())))
                .containsExactly("BLACKOUT_DOES_NOT_FIT");
        assertThat(overview()).isEmpty();
        assertThat(codes(save(screener, 0, List.of(), texts()))).isEmpty();
        assertThat(overview()).containsExactly(GlobalId.of("Entry", work));
        assertThat(
                        stage.contest(
                                        stage.jurors.getFirst(),
                                        "screeningDesk{blackouts{totalCount}}")
                                .path("screeningDesk")
                                .isNull())
                .isTrue();
    }

    @Test
    void codesAreReadAfterTheSealOrByAnActThatTheAuditShows() {
        String asked =
                "blindCodes(first:50){edges{node{code entry{number}}}}"
                        + " viewerMayOpenBlindCodes";
        JsonNode before = stage.contest(stage.organiser, asked);
        assertThat(before.path("blindCodes").isNull()).isTrue();
        assertThat(before.path("viewerMayOpenBlindCodes").asBoolean()).isTrue();
        Person juror = stage.jurors.getFirst();
        assertThat(codes(open(juror, "Tôi muốn biết"))).containsExactly("NOT_AN_ORGANISER");
        assertThat(codes(open(stage.organiser, "  "))).containsExactly("CODE_REASON_MISSING");

        assertThat(codes(open(stage.organiser, "Khiếu nại của tác giả"))).isEmpty();

        assertThat(stage.contest(stage.organiser, asked).path("blindCodes").toString())
                .contains("P-", "MS 001", "MS 002");
        for (Person other : List.of(juror, screener, stage.people.stranger())) {
            assertThat(stage.contest(other, asked).path("blindCodes").isNull()).isTrue();
        }
        Awaitility.await()
                .untilAsserted(
                        () ->
                                assertThat(
                                                jdbc.sql(
                                                                "select count(*) from audit.event"
                                                                        + " where action ="
                                                                        + " 'blind_codes.opened'")
                                                        .query(Integer.class)
                                                        .single())
                                        .isPositive());
    }

    private JsonNode open(Person who, String reason) {
        return stage.mutate(who, "blindCodesOpen", "BlindCodesOpenInput", Map.of("reason", reason));
    }

    private Map<String, Object> box(int from, int to) {
        return Map.of(
                "fileId",
                GlobalId.of("Part", work),
                "sound",
                false,
                "x",
                0.1,
                "y",
                0.8,
                "width",
                0.5,
                "height",
                0.1,
                "from",
                from,
                "to",
                to);
    }

    private List<Map<String, Object>> texts() {
        String words = "Tên đã che";
        return List.of(
                Map.of("text", "TITLE", "ofId", GlobalId.of("Entry", work), "words", words),
                Map.of("text", "DESCRIPTION", "ofId", GlobalId.of("Entry", work), "words", words),
                Map.of("text", "PART_TITLE", "ofId", GlobalId.of("Part", work), "words", words));
    }

    private JsonNode save(Person who, int revision, List<?> spots, List<?> texts) {
        return who.ask(
                        "mutation($input:BlackoutSaveInput!){blackoutSave(input:$input){entry{id}"
                                + " userErrors{code}}}",
                        Map.of(
                                "input",
                                Map.of(
                                        "entryId", GlobalId.of("Entry", work),
                                        "revision", revision,
                                        "reason", "Có tên ở chân hình",
                                        "spots", spots,
                                        "texts", texts)))
                .path("blackoutSave");
    }

    /** The first work as the juror sees it. */
    private JsonNode seen() {
        String code =
                jdbc.sql("select code from judging.blind_work where entry = :work")
                        .param("work", work)
                        .query(String.class)
                        .single();
        return stage.contest(stage.jurors.getFirst(), SEEN)
                .at("/assignments/edges")
                .valueStream()
                .map(edge -> edge.path("node"))
                .filter(node -> node.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow()
                .path("work");
    }

    private JsonNode desk(String fields) {
        return ask(screener, "onDesk{" + fields + "}").path("onDesk");
    }

    private List<String> overview() {
        return stage.contest(screener, "screeningDesk{blackouts{edges{node{id}}}}")
                .at("/screeningDesk/blackouts/edges")
                .valueStream()
                .map(edge -> edge.at("/node/id").asString())
                .toList();
    }

    private JsonNode ask(Person who, String fields) {
        return who.ask(
                        "query($id:ID!){entry(id:$id){" + fields + "}}",
                        Map.of("id", GlobalId.of("Entry", work)))
                .path("entry");
    }

    private UUID media(UUID owner) {
        return jdbc.sql("select id from media.media where owner = :owner")
                .param("owner", owner)
                .query(UUID.class)
                .single();
    }

    /** As when the workers have made it. */
    private void ready(UUID second) {
        UUID owner =
                jdbc.sql(
                                """
                                update media.media
                                   set state = 'READY', fence = 1, seconds = 12.5, poster = true
                                 where id = :second returning owner
                                """)
                        .param("second", second)
                        .query(UUID.class)
                        .single();
        tell(second, owner);
    }

    private void tell(UUID media, UUID owner) {
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(_ -> context.publishEvent(new MediaReady(media, owner)));
    }
}
