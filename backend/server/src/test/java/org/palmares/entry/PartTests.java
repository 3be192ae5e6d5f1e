// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palmares.entry.Desk.codes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.contest.CompanionKind;
import org.palmares.contest.CompanionWish;
import org.palmares.contest.Contest;
import org.palmares.contest.Requirements;
import org.palmares.contest.Role;
import org.palmares.contest.WorkKind;
import org.palmares.contest.WorkLimits;
import org.palmares.media.MediaState;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

@ServerTest
class PartTests {

    private static final Requirements SERIES =
            new Requirements(
                    Stream.of(WorkKind.values()).map(WorkLimits::none).toList(),
                    1,
                    2,
                    5,
                    false,
                    List.of("nhandan.vn"),
                    true,
                    LocalDate.of(2025, 12, 1),
                    LocalDate.of(2026, 11, 15),
                    List.of(new CompanionWish(CompanionKind.SCRIPT, true)));

    private final EntryStage stage;
    private Contest contest;
    private Person lan;
    private PartDesk desk;
    private String id;

    PartTests(@Autowired ApplicationContext context) {
        stage = new EntryStage(context);
    }

    @BeforeEach
    void begin() {
        contest = stage.contest(SERIES);
        lan = stage.people.named("lan");
        desk = new PartDesk(lan);
        id = stage.desk(lan).begin(contest);
    }

    @Test
    void severalPicturesGetTheirPlacesAtOnceOrNoneDoes() {
        String part = desk.parts(id).at("/0/id").asString();
        desk.update(part, 0, Map.of("kind", "IMAGE"));
        JsonNode made = besides(part, 1, "PICTURE", 58);
        assertThat(PartDesk.ids(made.at("/entry/parts/0/pictures")))
                .hasSize(58)
                .doesNotHaveDuplicates();

        JsonNode refused = besides(part, 2, "PICTURE", 3);
        assertThat(refused.at("/userErrors/0/code").asString()).isEqualTo("TOO_MANY_COMPANIONS");
        assertThat(besides(part, 2, "PICTURE", 0).at("/userErrors/0/code").asString())
                .isEqualTo("INVALID");
        assertThat(desk.parts(id).at("/0/pictures").size()).isEqualTo(58);
        assertThat(besides(part, 2, "PICTURE", 2).at("/userErrors").isEmpty()).isTrue();
    }

    private JsonNode besides(String part, int revision, String kind, int count) {
        return desk.besides(part, revision, kind, count);
    }

    @Test
    void aWorkBeginsWithOnePartOfTheUsualKind() {
        JsonNode parts = desk.parts(id);

        assertThat(parts).hasSize(1);
        assertThat(parts.at("/0/kind").asString()).isEqualTo("VIDEO");
        assertThat(PartDesk.key("Part", parts.at("/0/id").asString()))
                .isEqualTo(EntryStage.key(id));
    }

    @Test
    void partsAreAddedChangedArrangedAndRemovedEachAsARevision() {
        desk.add(id, 0, "ARTICLE");
        JsonNode three = desk.add(id, 1, "LINK").path("entry");
        List<String> parts = PartDesk.ids(three.path("parts"));
        assertThat(three.path("revision").asInt()).isEqualTo(2);

        JsonNode changed =
                desk.update(
                                parts.get(1),
                                2,
                                Map.of(
                                        "title",
                                        " Kỳ 1 ",
                                        "article",
                                        "# Mở đầu",
                                        "publication",
                                        Map.of(
                                                "outlet",
                                                "Báo Nhân Dân",
                                                "publishedOn",
                                                "2026-05-19",
                                                "place",
                                                "trang 3")))
                        .at("/entry/parts/1");
        assertThat(changed.path("title").asString()).isEqualTo("Kỳ 1");
        assertThat(changed.path("article").asString()).isEqualTo("# Mở đầu");
        assertThat(changed.at("/publication/publishedOn").asString()).isEqualTo("2026-05-19");
        assertThat(changed.at("/publication/place").asString()).isEqualTo("trang 3");

        var turned = List.of(parts.get(2), parts.get(0), parts.get(1));
        assertThat(PartDesk.ids(desk.arrange(id, 3, turned).at("/entry/parts"))).isEqualTo(turned);
        JsonNode left = desk.remove(parts.get(0), 4).at("/entry/parts");
        assertThat(PartDesk.ids(left)).containsExactly(parts.get(2), parts.get(1));
        assertThat(left.at("/1/position").asInt()).isEqualTo(2);
    }

    @Test
    void ofTwoChangesThatSawTheSameRevisionTheSecondIsTold() {
        desk.add(id, 0, "LINK");

        assertThat(codes(desk.add(id, 0, "LINK"))).containsExactly("ENTRY_CHANGED_ELSEWHERE");
        assertThat(codes(stage.desk(lan).update(id, 0, "Cũ")))
                .containsExactly("ENTRY_CHANGED_ELSEWHERE");
        assertThat(desk.parts(id)).hasSize(2);
    }

    @Test
    void aFieldIsClearedByAnEmptyTextAndKeptWhenLeftOut() {
        String part = PartDesk.ids(desk.parts(id)).getFirst();
        var said = Map.of("outlet", "VTV1", "publishedOn", "2026-05-19");
        desk.update(part, 0, Map.of("title", "Tập 1", "publication", said));

        JsonNode cleared =
                desk.update(part, 1, Map.of("publication", Map.of("publishedOn", "")))
                        .at("/entry/parts/0");

        assertThat(cleared.path("title").asString()).isEqualTo("Tập 1");
        assertThat(cleared.at("/publication/outlet").asString()).isEqualTo("VTV1");
        assertThat(cleared.at("/publication/publishedOn").isNull()).isTrue();
        assertThat(
                        codes(
                                desk.update(
                                        part,
                                        2,
                                        Map.of(
                                                "publication",
                                                Map.of("publishedOn", "2026-02-30")))))
                .containsExactly("INVALID");
    }

    @Test
    void anotherKindThrowsAwayWhatTheOldOneHad() {
        String part = PartDesk.ids(desk.parts(id)).getFirst();
        stage.film(id, MediaState.READY);
        desk.beside(part, 0, "SCRIPT", "");

        JsonNode set = desk.update(part, 1, Map.of("kind", "IMAGE")).at("/entry/parts/0");

        assertThat(set.path("media").isNull()).isTrue();
        assertThat(set.path("companions")).isEmpty();
    }

    @Test
    void picturesAreOrderedAndCaptioned() {
        String part = PartDesk.ids(desk.parts(id)).getFirst();
        desk.update(part, 0, Map.of("kind", "IMAGE"));
        desk.beside(part, 1, "PICTURE", "Một");
        List<String> pictures =
                PartDesk.ids(desk.beside(part, 2, "PICTURE", "Hai").at("/entry/parts/0/pictures"));
        desk.caption(pictures.get(0), 3, "Cổng làng");
        JsonNode turned =
                desk.arrangeBeside(part, 4, pictures.reversed()).at("/entry/parts/0/pictures");
        assertThat(PartDesk.ids(turned)).isEqualTo(pictures.reversed());
        assertThat(turned.at("/1/caption").asString()).isEqualTo("Cổng làng");

        assertThat(desk.removeBeside(pictures.get(1), 5).at("/entry/parts/0/pictures")).hasSize(1);
        assertThat(codes(desk.beside(part, 6, "CAPTIONS", "")))
                .containsExactly("COMPANION_DOES_NOT_FIT");
    }

    @Test
    void noPartBeyondTheMostAndNoneLeftOfTheLast() {
        String part = PartDesk.ids(desk.parts(id)).getFirst();
        assertThat(codes(desk.remove(part, 0))).containsExactly("LAST_PART");
        for (int i = 0; i < 4; i++) {
            assertThat(codes(desk.add(id, i, "LINK"))).isEmpty();
        }
        assertThat(codes(desk.add(id, 4, "LINK"))).containsExactly("TOO_MANY_PARTS");
    }

    @Test
    void strangersNeitherSeeNorChangeParts() {
        PartDesk other = new PartDesk(stage.people.named("minh"));
        PartDesk organiser = new PartDesk(stage.member(contest.key(), "hoa", Role.ORGANISER));
        String part = PartDesk.ids(desk.parts(id)).getFirst();
        String script =
                desk.beside(part, 0, "SCRIPT", "").at("/entry/parts/0/companions/0/id").asString();

        for (PartDesk stranger : List.of(other, organiser)) {
            assertThat(stranger.parts(id)).isEmpty();
            assertThat(codes(stranger.add(id, 1, "LINK"))).containsExactly("NOT_FOUND");
            assertThat(codes(stranger.update(part, 1, Map.of("title", "Của tôi"))))
                    .containsExactly("NOT_FOUND");
            assertThat(codes(stranger.remove(part, 1))).containsExactly("NOT_FOUND");
            assertThat(codes(stranger.removeBeside(script, 1))).containsExactly("NOT_FOUND");
            assertThat(codes(stranger.look(part, 1))).isNotEmpty();
        }
    }

    @Test
    void nothingChangesAfterIntakeHasClosed() {
        String part = PartDesk.ids(desk.parts(id)).getFirst();
        stage.letPass(contest.key(), 11);

        assertThat(codes(desk.add(id, 0, "LINK"))).containsExactly("INTAKE_CLOSED");
        assertThat(codes(desk.update(part, 0, Map.of("title", "Muộn"))))
                .containsExactly("INTAKE_CLOSED");
        assertThat(codes(desk.beside(part, 0, "SCRIPT", ""))).containsExactly("INTAKE_CLOSED");
    }

    @Test
    void aHandInSaysAtOnceWhatEveryPartLacks() {
        desk.add(id, 0, "LINK");
        stage.desk(lan).update(id, 1, "Năm kỳ", "Nguyễn Thị Lan");

        JsonNode refused = stage.desk(lan).submit(id, 2);

        assertThat(refused.path("userErrors").valueStream().map(PartTests::said))
                .containsExactly(
                        "ENTRY_FILE_MISSING parts.0.media",
                        "LINK_MISSING parts.1.link",
                        "PUBLICATION_MISSING parts.0.publication",
                        "PUBLICATION_MISSING parts.1.publication",
                        "COMPANION_MISSING parts.0.companions");
        assertThat(refused.at("/userErrors/4/message").asString())
                .isEqualTo("Phần 1: còn thiếu tệp kèm theo là kịch bản.");
    }

    @Test
    void aSeriesOfSeveralKindsIsHandedInScreenedAndSeenByEverybodyButNotItsEvidence() {
        String series = handedIn();
        Person screener = stage.member(contest.key(), "thu", Role.SCREENER);
        assertThat(codes(stage.desk(screener).decide(series, true, null))).isEmpty();

        JsonNode seen = new PartDesk(stage.people.stranger()).parts(series);

        assertThat(seen).hasSize(3);
        assertThat(seen.at("/0/media/fileName").asString()).isEqualTo("MS 001.mp4");
        assertThat(seen.at("/0/companions/0/media/fileName").asString()).isEqualTo("MS 001.mp4");
        assertThat(seen.at("/1/link").isNull()).isTrue();
        assertThat(seen.at("/1/linkHost").asString()).isEqualTo("nhandan.vn");
        assertThat(seen.at("/2/pictures")).hasSize(1);
        assertThat(seen.at("/2/companions")).isEmpty();
        assertThat(new PartDesk(screener).parts(series).at("/1/link").asString())
                .isEqualTo("https://nhandan.vn/nguyen-thi-lan.html");
        assertThat(new PartDesk(screener).parts(series).at("/2/companions")).hasSize(1);
    }

    @Test
    void oneAccountHandsInNoMoreThanTheCategoryTakes() {
        handedIn();

        assertThat(codes(stage.desk(lan).submit(whole(), 100)))
                .containsExactly("ENTRY_CHANGED_ELSEWHERE");
        String second = whole();
        assertThat(codes(stage.desk(lan).submit(second, revision(second))))
                .containsExactly("TOO_MANY_WORKS");
    }

    private String handedIn() {
        String whole = whole();
        assertThat(codes(stage.desk(lan).submit(whole, revision(whole)))).isEmpty();
        return whole;
    }

    private int revision(String entry) {
        return lan.ask("query($id:ID!){entry(id:$id){revision}}", Map.of("id", entry))
                .at("/entry/revision")
                .asInt();
    }

    /** A film with its script, a post with its screenshot, a picture with its original. */
    private String whole() {
        String entry = stage.desk(lan).begin(contest);
        stage.desk(lan).update(entry, 0, "Ba phần", "Nguyễn Thị Lan");
        desk.add(entry, 1, "LINK");
        List<String> parts = PartDesk.ids(desk.add(entry, 2, "IMAGE").at("/entry/parts"));
        int revision = 3;
        for (String part : parts) {
            var published = Map.of("outlet", "Báo Nhân Dân", "publishedOn", "2026-05-19");
            desk.update(part, revision++, Map.of("publication", published));
        }
        desk.update(
                parts.get(1), revision++, Map.of("link", "https://nhandan.vn/nguyen-thi-lan.html"));
        stage.film(entry, MediaState.READY);
        beside(parts.get(0), revision++, "SCRIPT");
        beside(parts.get(1), revision++, "POST_SCREENSHOT");
        beside(parts.get(2), revision++, "PICTURE");
        beside(parts.get(2), revision, "ORIGINAL_PHOTO");
        return entry;
    }

    private void beside(String part, int revision, String kind) {
        JsonNode added = desk.beside(part, revision, kind, "").path("entry");
        added.path("parts")
                .valueStream()
                .filter(one -> one.path("id").asString().equals(part))
                .flatMap(
                        one ->
                                Stream.concat(
                                        one.path("pictures").valueStream(),
                                        one.path("companions").valueStream()))
                .filter(one -> one.path("kind").asString().equals(kind))
                .forEach(
                        one ->
                                stage.file(
                                        PartDesk.key("Companion", one.path("id").asString()),
                                        kind.equals("SCRIPT") ? "DOCUMENT" : "IMAGE",
                                        MediaState.READY));
    }

    private static String said(JsonNode error) {
        return error.path("code").asString() + " " + error.path("field").asString();
    }
}
