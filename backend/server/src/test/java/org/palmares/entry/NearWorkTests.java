// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.contest.Contest;
import org.palmares.contest.Role;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.palmares.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Works that look like others are flagged on the desk. */
@ServerTest
class NearWorkTests {

    private static final long[] FILM = {0x5A5A_1234_0F0F_7777L, -3, 77, 0x1234_5678_9ABCL, 0};
    // Two bits of each frame are others.
    private static final long[] AGAIN = {0x5A5A_1234_0F0F_7774L, -2, 78, 0x1234_5678_9ABFL, 0};
    private static final long[] OTHER = {-1L, 0x0F0F_0F0F_0F0FL, 0x7777_0000_7777L, 1L << 40, 0};

    private final ScreeningStage desk;
    private final StatementCount count;
    private Contest contest;
    private Person thu;

    NearWorkTests(@Autowired ApplicationContext context, @Autowired StatementCount count) {
        desk = new ScreeningStage(context);
        this.count = count;
    }

    @BeforeEach
    void openAContest() {
        contest = desk.stage.contest();
        thu = desk.stage.member(contest.key(), "thu", Role.SCREENER);
    }

    @Test
    void flagsWorksThatLookAlikeOnceAndSaysHowMuch() {
        String one = work(1, "Một", "a", FILM);
        String two = work(2, "Hai", "b", AGAIN);
        work(3, "Ba", "c", OTHER);
        work(4, "Bốn", "d", new long[] {0, 0, 0, 0, 0});
        work(5, "Năm", "e", new long[] {0, 0, 0, 0, 0});
        Awaitility.await()
                .untilAsserted(
                        () ->
                                assertThat(
                                                ScreeningStage.titles(
                                                        ScreeningStage.desk(
                                                                thu,
                                                                contest,
                                                                Map.of("flagged", true))))
                                        .containsExactly("Một", "Hai"));

        JsonNode near = near(one);
        assertThat(near.valueStream().map(n -> n.at("/entry/number").asString()))
                .containsExactly("MS 002");
        assertThat(near.at("/0/same").asInt()).isEqualTo(4);
        assertThat(near.at("/0/frames").asInt()).isEqualTo(4);
        assertThat(near(two).size()).isOne();
    }

    @Test
    void missesNoPairAmongWorksThatAreAcceptedInTheSameMoment() {
        List<String> works =
                IntStream.rangeClosed(1, 8)
                        .mapToObj(number -> unaccepted(number, "Tác phẩm " + number, FILM))
                        .toList();
        desk.acceptedTogether(works);
        Awaitility.await()
                .untilAsserted(
                        () ->
                                assertThat(works)
                                        .allSatisfy(work -> assertThat(near(work)).hasSize(7)));
    }

    @Test
    void saysTheSameBytesOnceAndNotTwice() {
        String one = work(1, "Một", "a", FILM);
        work(2, "Hai", "a", FILM);
        Awaitility.await()
                .untilAsserted(
                        () ->
                                assertThat(
                                                ScreeningStage.titles(
                                                        ScreeningStage.desk(
                                                                thu,
                                                                contest,
                                                                Map.of("flagged", true))))
                                        .containsExactly("Một", "Hai"));
        assertThat(near(one).size()).isZero();
    }

    @Test
    void costsThePageOneStatementHoweverManyWorksLookAlike() {
        work(1, "Một", "a", FILM);
        int few = count.during(this::page).size();
        work(2, "Hai", "b", AGAIN);
        work(3, "Ba", "c", AGAIN);
        Awaitility.await().untilAsserted(() -> assertThat(page()).contains("MS 003"));
        assertThat(count.during(this::page).size()).isLessThanOrEqualTo(few + 1);
    }

    private String page() {
        return thu.ask(
                        "query($slug:String!){contest(slug:$slug){screeningDesk{works(first:50){"
                                + "edges{node{near{same entry{number}}}}}}}}",
                        Map.of("slug", contest.slug()))
                .toString();
    }

    private JsonNode near(String id) {
        return thu.ask(
                        "query($id:ID!){entry(id:$id){onDesk{near{same frames entry{number}}}}}",
                        Map.of("id", id))
                .at("/entry/onDesk/near");
    }

    private String work(int number, String title, String hash, long[] frames) {
        String id = unaccepted(number, title, frames);
        desk.accepted(id, hash.repeat(64));
        return id;
    }

    private String unaccepted(int number, String title, long[] frames) {
        String id = desk.work(contest, number, title, "Lan");
        desk.stage
                .jdbc
                .sql("update media.media set likeness = :frames where owner = :owner")
                .param("frames", Arrays.stream(frames).boxed().toArray(Long[]::new))
                .param("owner", EntryStage.key(id))
                .update();
        return id;
    }
}
