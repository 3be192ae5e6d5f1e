// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palmares.entry.Desk.codes;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.account.Accounts;
import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.contest.Requirements;
import org.palmares.contest.WorkKind;
import org.palmares.contest.WorkLimits;
import org.palmares.entry.store.SnapshotTable;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.media.MediaKind;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A site of its own plays the newspaper; every port of it is the usual one to this test. */
@ServerTest
class LinkLookTests {

    private static final Requirements POSTS =
            new Requirements(
                    List.of(WorkLimits.none(WorkKind.LINK)),
                    null,
                    1,
                    1,
                    false,
                    List.of("bao.vn"),
                    false,
                    null,
                    null,
                    List.of());

    private final EntryStage stage;
    private final ApplicationContext context;
    private HttpServer site;
    private Person lan;
    private String id;
    private UUID part;

    LinkLookTests(@Autowired ApplicationContext context) {
        this.context = context;
        stage = new EntryStage(context);
    }

    @BeforeEach
    void publishAPost() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext(
                "/bai", exchange -> answer(exchange, "text/html", page().getBytes(UTF_8)));
        site.createContext(
                "/anh.png", exchange -> answer(exchange, "image/png", new byte[] {1, 2}));
        site.createContext("/tep", exchange -> answer(exchange, "application/pdf", new byte[] {1}));
        site.start();
        Contest contest = stage.contest(POSTS);
        lan = stage.people.named("lan");
        id = stage.desk(lan).begin(contest);
        part = EntryStage.key(id);
    }

    @AfterEach
    void close() {
        site.stop(0);
    }

    @Test
    void keepsTitleDateAndPictureOfThePostAndWhoLookedWhen() {
        link("http://bao.vn/bai");

        assertThat(looks(true).look(part, 1, viewer()).isDone()).isTrue();

        var seen = new PartDesk(lan).parts(id).at("/0");
        assertThat(seen.at("/snapshot/title").asString()).isEqualTo("Làng hoa vào vụ");
        assertThat(seen.at("/snapshot/site").asString()).isEqualTo("bao.vn");
        assertThat(Instant.parse(seen.at("/snapshot/publishedAt").asString()))
                .isEqualTo(Instant.parse("2026-05-19T01:00:00Z"));
        assertThat(seen.at("/companions/0/kind").asString()).isEqualTo("POST_SCREENSHOT");
        Part kept = context.getBean(Works.class).of(EntryStage.key(id)).parts().getFirst();
        assertThat(kept.snapshot().takenBy()).isEqualTo(stage.account(lan));
        assertThat(
                        context.getBean(Works.class)
                                .of(EntryStage.key(id))
                                .file(kept.companions().getFirst().key())
                                .kind())
                .isEqualTo(MediaKind.IMAGE);
    }

    @Test
    void anotherLinkForgetsWhatWasSeen() {
        link("http://bao.vn/bai");
        looks(true).look(part, 1, viewer());

        new PartDesk(lan)
                .update(
                        PartDesk.ids(new PartDesk(lan).parts(id)).getFirst(),
                        2,
                        Map.of("link", ""));

        assertThat(new PartDesk(lan).parts(id).at("/0/snapshot").isNull()).isTrue();
    }

    @Test
    void whatIsNoPageOrNotThereIsNotRead() {
        for (String path : List.of("/tep", "/khong-co", "/anh.png")) {
            int revision = link("http://bao.vn" + path);
            assertThat(refusal(looks(true).look(part, revision, viewer())))
                    .isEqualTo("LINK_NOT_READ");
        }
    }

    @Test
    void looksAtNoHostThatTheCategoryDoesNotAllow() {
        assertThat(refusal(looks(true).look(part, link("http://khac.vn/bai"), viewer())))
                .isEqualTo("LINK_HOST_NOT_ALLOWED");
        assertThat(refusal(looks(true).look(part, link("http://127.0.0.1/bai"), viewer())))
                .isEqualTo("LINK_INVALID");
    }

    @Test
    void aStrangerCannotMakeTheServerLook() {
        link("http://bao.vn/bai");

        assertThat(refusal(looks(true).look(part, 1, Viewer.NOBODY))).isEqualTo("NOT_FOUND");
    }

    @Test
    void itIsOffUnlessTheOperatorSaysOtherwise() {
        link("http://bao.vn/bai");
        String shown = PartDesk.ids(new PartDesk(lan).parts(id)).getFirst();

        assertThat(lan.ask("{linksAreLookedAt}").path("linksAreLookedAt").asBoolean()).isFalse();
        assertThat(codes(new PartDesk(lan).look(shown, 1))).containsExactly("LINK_FETCH_OFF");
    }

    private int link(String link) {
        String shown = PartDesk.ids(new PartDesk(lan).parts(id)).getFirst();
        int revision =
                lan.ask("query($id:ID!){entry(id:$id){revision}}", Map.of("id", id))
                        .at("/entry/revision")
                        .asInt();
        new PartDesk(lan).update(shown, revision, Map.of("link", link));
        return revision + 1;
    }

    private Viewer viewer() {
        UUID account = stage.account(lan);
        return Viewer.of(context.getBean(Accounts.class).byKeys(List.of(account)).get(account));
    }

    private LinkLooks looks(boolean on) {
        int port = site.getAddress().getPort();
        var pages =
                new PublicPages(
                        _ -> List.of(InetAddress.getLoopbackAddress()), _ -> true, _ -> true) {
                    @Override
                    java.util.Optional<Fetched> fetch(String address, List<String> hosts) {
                        return super.fetch(
                                address.replace("bao.vn/", "bao.vn:" + port + "/"), hosts);
                    }
                };
        return new LinkLooks(
                context.getBean(Entries.class),
                context.getBean(Works.class),
                context.getBean(Contests.class),
                context.getBean(DraftEdits.class),
                context.getBean(SecretariatDesk.class),
                context.getBean(SnapshotTable.class),
                context.getBean(SnapshotPictures.class),
                pages,
                context.getBean(DatabaseClock.class),
                context,
                on);
    }

    private static String refusal(Outcome<Entry> outcome) {
        return outcome.refusals().stream()
                .map(Refusal::code)
                .map(Object::toString)
                .findFirst()
                .orElse("");
    }

    private static String page() {
        return """
        <html><head><title>Báo | Làng hoa</title>
        <meta property="og:title" content="Làng hoa vào vụ">
        <meta property="og:image" content="http://bao.vn/anh.png">
        <meta property="article:published_time" content="2026-05-19T08:00:00+07:00">
        </head><body><script>alert(1)</script></body></html>
        """;
    }

    private static void answer(HttpExchange exchange, String type, byte[] bytes)
            throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(200, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
