// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.imprint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.contest.Contest;
import org.palmares.contest.Role;
import org.palmares.kernel.GlobalId;
import org.palmares.media.store.OriginalsBucket;
import org.palmares.testing.ContestFixture;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.palmares.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ServerTest
class PageFileTests {

    private static final byte[] PAPER = "%PDF-1.7 kế hoạch".getBytes(StandardCharsets.UTF_8);

    private final People people;
    private final ContestFixture fixture;
    private final JdbcClient jdbc;
    private final OriginalsBucket originals;
    private final StatementCount statements;
    private Person organiser;
    private Contest contest;

    @Autowired
    PageFileTests(
            People people,
            ContestFixture fixture,
            JdbcClient jdbc,
            OriginalsBucket originals,
            StatementCount statements) {
        this.people = people;
        this.fixture = fixture;
        this.jdbc = jdbc;
        this.originals = originals;
        this.statements = statements;
    }

    @BeforeEach
    void openAContest() {
        organiser = people.organiser("mai");
        contest = fixture.open(organiser);
    }

    @Test
    void everybodyReadsAPaperOnceItIsReadyAndSavesItUnderItsNumber() {
        String file = sent(organiser, "DOCUMENT", "Bản sao của Hùng.pdf");
        save(organiser, List.of(), List.of(document("12/KH-UBND \"đỏ\"", file)));

        assertThat(document().path("file").isNull()).isTrue();
        assertThat(document().path("fileId").asString()).isEqualTo(file);
        assertThat(saved(file).statusCode()).isEqualTo(404);

        ready(file);

        assertThat(document().at("/file/fileName").asString()).isEqualTo("DOCUMENT");
        assertThat(document().at("/file/pictures/0/sizes/0/url").asString()).startsWith("/files/");
        HttpResponse<String> saved =
                people.stranger().get(document().path("downloadPath").asString());
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.body()).isEqualTo("%PDF-1.7 kế hoạch");
        assertThat(saved.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(saved.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(saved.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("12-KH-UBND-do.pdf")
                .doesNotContain("Hùng");
    }

    @Test
    void aPaperThatStandsOnNoPageIsNotHandedOut() {
        String file = sent(organiser, "DOCUMENT", "kh.pdf");
        ready(file);

        assertThat(saved(file).statusCode()).isEqualTo(404);
    }

    @Test
    void aLogoIsNoPaperAndAPaperNoLogo() {
        String logo = sent(organiser, "LOGO", "logo.png");
        String paper = sent(organiser, "DOCUMENT", "kh.pdf");
        ready(logo);
        ready(paper);
        save(organiser, List.of(body(paper)), List.of(document("12/KH", logo)));

        assertThat(page().at("/bodies/0/logo").isNull()).isTrue();
        assertThat(document().path("file").isNull()).isTrue();
        assertThat(document().path("downloadPath").isNull()).isTrue();

        save(organiser, List.of(body(logo)), List.of());

        assertThat(page().at("/bodies/0/logo/posterUrl").asString()).startsWith("/files/");
    }

    @Test
    void refusesADrawingThatMayHoldProgramsByItsName() {
        for (String type : List.of("image/svg+xml", "image/png", "")) {
            JsonNode answer = begin(organiser, "LOGO", "Logo.SVG", type);
            assertThat(codes(answer)).containsExactly("LOGO_IS_SVG");
            assertThat(answer.at("/userErrors/0/message").asString()).contains("SVG", "PNG");
        }
        assertThat(codes(begin(organiser, "LOGO", "logo.png", "image/svg+xml")))
                .containsExactly("LOGO_IS_SVG");
        assertThat(codes(begin(organiser, "DOCUMENT", "kh.docx", "")))
                .containsExactly("DOCUMENT_NOT_PDF");
    }

    @Test
    void editorsSendFilesAndStrangersNone() {
        Person editor = people.named("bien");
        fixture.appoint(contest, editor, Role.EDITOR);
        Person juror = people.named("hoa");
        fixture.appoint(contest, juror, Role.JUROR);

        String file = sent(editor, "LOGO", "logo.png");
        assertThat(codes(save(editor, List.of(body(file)), List.of()))).isEmpty();

        for (Person other : List.of(juror, people.stranger(), people.organiser("lan"))) {
            assertThat(codes(begin(other, "LOGO", "logo.png", "image/png")))
                    .containsExactly("NOT_AN_ORGANISER");
            assertThat(codes(save(other, List.of(), List.of())))
                    .containsExactly("NOT_AN_ORGANISER");
            assertThat(seen(other, file).isNull()).isTrue();
        }
        String upload =
                begin(editor, "LOGO", "logo-2.png", "image/png").at("/upload/id").asString();
        assertThat(codes(sign(juror, upload))).containsExactly("NOT_FOUND");
        assertThat(codes(sign(editor, upload))).isEmpty();
        assertThat(seen(organiser, file).at("/media/state").asString()).isEqualTo("CHECKING");
        assertThat(page().at("/bodies/0/fileId").asString()).isEqualTo(file);
    }

    @Test
    void whatStandsOnNoPageGoesAfterADayAndWhatAnyEditionShowsStays() {
        String shown = sent(organiser, "LOGO", "logo.png");
        String left = sent(organiser, "LOGO", "logo-cu.png");
        save(organiser, List.of(body(shown)), List.of());
        begin(organiser, "LOGO", "a.png", "image/png");
        assertThat(seen(organiser, left).isNull()).isFalse();

        jdbc.sql(
                        """
                        update imprint.page_file set begun_at = now() - interval '25 hours'
                        where contest = :contest
                        """)
                .param("contest", contest.key())
                .update();
        begin(organiser, "LOGO", "b.png", "image/png");

        assertThat(seen(organiser, left).isNull()).isTrue();
        assertThat(seen(organiser, shown).isNull()).isFalse();
    }

    @Test
    void anInterruptedUploadGoesOnUnderTheSameFile() {
        JsonNode first = begin(organiser, "LOGO", "logo.png", "image/png");
        JsonNode again =
                mutate(
                        organiser,
                        "pageFileBegin",
                        "fileId upload{id}",
                        offer("LOGO", "logo.png", "image/png", first.path("fileId").asString()));

        assertThat(again).isEqualTo(first);
    }

    @Test
    void manyLogosCostAsManyStatementsAsOne() {
        String one = sent(organiser, "LOGO", "logo.png");
        save(organiser, List.of(body(one)), List.of(document("1/KH", null)));
        int few = statements.during(this::page).size();
        save(
                organiser,
                List.of(body(one), body(sent(organiser, "LOGO", "b.png")), body(null)),
                List.of(document("1/KH", null), document("2/KH", one)));

        assertThat(statements.during(this::page)).hasSize(few);
    }

    private JsonNode page() {
        return people.stranger()
                .ask(
                        """
                        query($slug:String!){contest(slug:$slug){page{
                          bodies{name{vi} fileId logo{posterUrl}}
                          documents{number fileId downloadPath
                            file{fileName pictures{sizes{url}}}}}}}
                        """,
                        Map.of("slug", contest.slug()))
                .at("/contest/page");
    }

    private JsonNode document() {
        return page().at("/documents/0");
    }

    private JsonNode seen(Person who, String file) {
        return who.ask("query($id:ID!){pageFile(id:$id){media{state}}}", Map.of("id", file))
                .path("pageFile");
    }

    private HttpResponse<String> saved(String file) {
        return people.stranger().get("/official-documents/" + key(file));
    }

    private String sent(Person who, String kind, String name) {
        JsonNode begun = begin(who, kind, name, "");
        assertThat(codes(begun)).isEmpty();
        String upload = begun.at("/upload/id").asString();
        String url = sign(who, upload).at("/parts/0/url").asString();
        HttpResponse<String> stored =
                people.stranger()
                        .send(
                                people.stranger()
                                        .request(url)
                                        .PUT(HttpRequest.BodyPublishers.ofByteArray(PAPER))
                                        .build());
        String etag = stored.headers().firstValue("ETag").orElseThrow();
        JsonNode completed =
                mutate(
                        who,
                        "pageFileComplete",
                        "file{id}",
                        Map.of(
                                "uploadId",
                                upload,
                                "parts",
                                List.of(Map.of("number", 1, "etag", etag))));
        assertThat(codes(completed)).isEmpty();
        return begun.path("fileId").asString();
    }

    private JsonNode begin(Person who, String kind, String name, String type) {
        return mutate(who, "pageFileBegin", "fileId upload{id}", offer(kind, name, type, null));
    }

    private Map<String, Object> offer(String kind, String name, String type, String file) {
        Map<String, Object> input = new HashMap<>();
        input.put("contestId", GlobalId.of("Contest", contest.key()));
        input.put("kind", kind);
        input.put("fileId", file);
        input.put("fileName", name);
        input.put("size", PAPER.length);
        input.put("contentType", type);
        return input;
    }

    private JsonNode sign(Person who, String upload) {
        return mutate(
                who,
                "pageFileSign",
                "parts{url}",
                Map.of("uploadId", upload, "numbers", List.of(1)));
    }

    private JsonNode save(Person who, List<?> bodies, List<?> documents) {
        return mutate(
                who,
                "contestPageUpdate",
                "contest{id}",
                Map.of(
                        "contestId",
                        GlobalId.of("Contest", contest.key()),
                        "bodies",
                        bodies,
                        "documents",
                        documents));
    }

    private static Map<String, Object> body(String file) {
        Map<String, Object> body = new HashMap<>();
        body.put("role", "HOST");
        body.put("name", Map.of("vi", "Tỉnh ủy " + file));
        body.put("fileId", file);
        return body;
    }

    private static Map<String, Object> document(String number, String file) {
        Map<String, Object> document = new HashMap<>();
        document.put("number", number);
        document.put("issuedOn", "2026-10-03");
        document.put("title", Map.of("vi", "Kế hoạch tổ chức"));
        document.put("fileId", file);
        return document;
    }

    /** What a worker does with it. */
    private void ready(String file) {
        UUID media =
                jdbc.sql(
                                """
                                update media.media set state = 'READY', fence = 1,
                                  pictures = '{1,300,200}'
                                where owner = :owner returning id
                                """)
                        .param("owner", key(file))
                        .query(UUID.class)
                        .single();
        String etag =
                jdbc.sql("select etag from media.transcode_job where media = :media")
                        .param("media", media)
                        .query(String.class)
                        .single();
        originals.ensure();
        originals.take(media, etag, PAPER.length);
    }

    private static UUID key(String file) {
        return GlobalId.key("PageFile", file).orElseThrow();
    }

    private static List<String> codes(JsonNode answer) {
        return answer.path("userErrors")
                .valueStream()
                .map(error -> error.path("code").asString())
                .toList();
    }

    private static JsonNode mutate(
            Person who, String name, String fields, Map<String, Object> input) {
        String type = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Input";
        return who.ask(
                        "mutation($input:%s!){%s(input:$input){%s userErrors{code message}}}"
                                .formatted(type, name, fields),
                        Map.of("input", input))
                .path(name);
    }
}
