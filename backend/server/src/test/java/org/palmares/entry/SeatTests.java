// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palmares.entry.Desk.codes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.contest.Contest;
import org.palmares.contest.Role;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

@ServerTest
class SeatTests {

    private final ScreeningStage desk;
    private Contest contest;
    private Person thu;
    private Person minh;

    SeatTests(@Autowired ApplicationContext context) {
        desk = new ScreeningStage(context);
    }

    @BeforeEach
    void openAContest() {
        contest = desk.stage.contest();
        thu = desk.stage.member(contest.key(), "thu", Role.SCREENER);
        minh = desk.stage.member(contest.key(), "minh", Role.SECRETARY);
    }

    @Test
    void handsEachOfFortyWorksToOneOfEightScreenersWhoRaceForThem() throws Exception {
        List<Person> screeners = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            screeners.add(desk.stage.member(contest.key(), "s" + i, Role.SCREENER));
        }
        for (int number = 1; number <= 40; number++) {
            desk.work(contest, number, "Tác phẩm " + number, "Lan");
        }
        var start = new CyclicBarrier(screeners.size());
        List<Future<List<String>>> taken;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            taken =
                    threads.invokeAll(
                            screeners.stream()
                                    .<Callable<List<String>>>map(
                                            person ->
                                                    () -> {
                                                        start.await();
                                                        return worksThrough(person);
                                                    })
                                    .toList());
        }

        List<String> numbers = new ArrayList<>();
        for (Future<List<String>> one : taken) {
            numbers.addAll(one.get());
        }
        assertThat(numbers).hasSize(40).doesNotHaveDuplicates();
        JsonNode accepted = ScreeningStage.desk(thu, contest, Map.of("pile", "ACCEPTED"));
        assertThat(accepted.at("/works/totalCount").asInt()).isEqualTo(40);
    }

    private List<String> worksThrough(Person person) {
        List<String> numbers = new ArrayList<>();
        JsonNode work = ScreeningStage.next(person, contest).path("entry");
        while (!work.isNull()) {
            numbers.add(work.path("number").asString());
            JsonNode decided = ScreeningStage.decide(person, work.path("id").asString(), true);
            assertThat(codes(decided)).isEmpty();
            work = ScreeningStage.next(person, contest).path("entry");
        }
        return numbers;
    }

    @Test
    void refusesAWorkThatAnotherHasOpenAndSaysWho() {
        String id = desk.work(contest, 1, "Đêm hội làng", "Lan");
        assertThat(codes(ScreeningStage.claim(thu, id))).isEmpty();

        for (JsonNode refused :
                List.of(
                        ScreeningStage.claim(minh, id),
                        ScreeningStage.decide(minh, id, true),
                        ScreeningStage.decide(minh, id, false))) {
            assertThat(codes(refused)).containsExactly("CLAIMED_BY_ANOTHER");
            assertThat(refused.at("/userErrors/0/message").asString()).contains("thu");
        }
        assertThat(ScreeningStage.next(minh, contest).path("entry").isNull()).isTrue();
        JsonNode seen = ScreeningStage.desk(minh, contest, Map.of()).at("/works/edges/0/node");
        assertThat(seen.path("claimedBy").asString()).contains("thu");
        assertThat(seen.path("viewerMayDecide").asBoolean()).isFalse();
    }

    @Test
    void aWorkIsFreeWhenItsScreenerLeavesOrGoesAway() {
        String id = desk.work(contest, 1, "Đêm hội làng", "Lan");
        ScreeningStage.claim(thu, id);
        ScreeningStage.mutate(thu, "screeningRelease", Map.of("entryId", id));
        assertThat(codes(ScreeningStage.claim(minh, id))).isEmpty();

        desk.letLapse("claimed_until", id);
        assertThat(ScreeningStage.next(thu, contest).at("/entry/id").asString()).isEqualTo(id);
        assertThat(codes(ScreeningStage.decide(minh, id, true)))
                .containsExactly("CLAIMED_BY_ANOTHER");
    }

    @Test
    void whoTakesTheNextWorkLeavesTheOneBefore() {
        String first = desk.work(contest, 1, "Đêm hội làng", "Lan");
        String second = desk.work(contest, 2, "Bến sông quê", "Lan");
        ScreeningStage.claim(thu, second);
        ScreeningStage.claim(thu, first);

        assertThat(ScreeningStage.next(minh, contest).at("/entry/id").asString()).isEqualTo(second);
    }

    @Test
    void refusesADecisionThatAnotherHasMadeMeanwhile() {
        String id = desk.work(contest, 1, "Đêm hội làng", "Lan");
        ScreeningStage.decide(thu, id, true);

        for (boolean accept : List.of(true, false)) {
            JsonNode refused = ScreeningStage.decide(minh, id, accept);
            assertThat(codes(refused)).containsExactly("DECIDED_MEANWHILE");
            assertThat(refused.at("/userErrors/0/message").asString()).contains("thu", "đã nhận");
        }
        assertThat(codes(ScreeningStage.decide(thu, id, true))).isEmpty();
        assertThat(codes(ScreeningStage.undo(minh, id))).isEmpty();
    }

    @Test
    void anObserverSeesTheDeskAndDecidesNothing() {
        String id = desk.work(contest, 1, "Đêm hội làng", "Lan");
        Person observer = desk.stage.member(contest.key(), "quan", Role.OBSERVER);

        JsonNode seen = ScreeningStage.desk(observer, contest, Map.of());
        assertThat(seen.path("viewerCanDecide").asBoolean()).isFalse();
        assertThat(ScreeningStage.titles(seen)).containsExactly("Đêm hội làng");
        assertThat(seen.at("/works/edges/0/node/viewerMayDecide").asBoolean()).isFalse();
        for (JsonNode refused :
                List.of(
                        ScreeningStage.next(observer, contest),
                        ScreeningStage.claim(observer, id),
                        ScreeningStage.decide(observer, id, true))) {
            assertThat(codes(refused)).containsExactly("NOT_FOUND");
        }
        assertThat(ScreeningStage.desk(desk.stage.people.named("la"), contest, Map.of()).isNull())
                .isTrue();
    }
}
