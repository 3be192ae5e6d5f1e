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
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

@ServerTest
class SecondLookTests {

    private static final Map<String, ?> TRUTHFUL =
            Map.of(
                    "key",
                    "truthful",
                    "words",
                    Map.of("vi", "Trung thực", "en", "Truthful"),
                    "required",
                    true);

    private final ScreeningStage desk;
    private Contest contest;
    private Person thu;
    private Person minh;
    private Person hoa;

    SecondLookTests(@Autowired ApplicationContext context) {
        desk = new ScreeningStage(context);
    }

    @BeforeEach
    void openAContest() {
        contest = desk.stage.contest();
        thu = desk.stage.member(contest.key(), "thu", Role.SCREENER);
        minh = desk.stage.member(contest.key(), "minh", Role.SCREENER);
        hoa = desk.stage.member(contest.key(), "hoa", Role.ORGANISER);
    }

    @Test
    void anAcceptanceThatIsLookedAtTwiceHoldsWhenAnotherPersonAgrees() {
        ScreeningStage.setUp(hoa, contest, Map.of("secondShare", 100));
        String id = desk.work(contest, 1, "Đêm hội làng", "Lan");

        JsonNode first = ScreeningStage.decide(thu, id, true).path("entry");
        assertThat(first.path("state").asString()).isEqualTo("SUBMITTED");
        assertThat(first.at("/onDesk/look").asString()).isEqualTo("SECOND");
        assertThat(codes(ScreeningStage.decide(thu, id, true)))
                .containsExactly("SECOND_LOOK_BY_ANOTHER");
        assertThat(ScreeningStage.next(thu, contest).path("entry").isNull()).isTrue();

        assertThat(ScreeningStage.desk(thu, contest, Map.of()).path("counts").toString())
                .contains("{\"pile\":\"WAITING\",\"works\":1}")
                .contains("{\"pile\":\"SECOND_LOOK\",\"works\":1}");
        JsonNode offered = ScreeningStage.next(minh, contest).path("entry");
        assertThat(offered.at("/onDesk/steps").size()).isZero();
        assertThat(ScreeningStage.decide(minh, id, true).at("/entry/state").asString())
                .isEqualTo("ACCEPTED");
    }

    @Test
    void whereTheTwoDisagreeTheOrganisersDecide() {
        ScreeningStage.setUp(hoa, contest, Map.of("secondRefusals", true));
        String id = desk.work(contest, 1, "Đêm hội làng", "Lan");
        ScreeningStage.decide(thu, id, false);

        JsonNode split = ScreeningStage.decide(minh, id, true).path("entry");
        assertThat(split.at("/onDesk/look").asString()).isEqualTo("ORGANISER");
        assertThat(codes(ScreeningStage.decide(thu, id, false)))
                .containsExactly("FOR_THE_ORGANISERS");
        assertThat(ScreeningStage.desk(hoa, contest, Map.of("pile", "ORGANISER")).path("ids"))
                .hasSize(1);
        assertThat(ScreeningStage.decide(hoa, id, false).at("/entry/state").asString())
                .isEqualTo("REFUSED");
    }

    @Test
    void theEntrantIsToldOfTheVerdictThatHoldsAndOfNoFirstLook(
            @Autowired ConfigurableApplicationContext context) {
        List<ScreeningSaid> said = new CopyOnWriteArrayList<>();
        context.addApplicationListener(
                event -> {
                    if (event instanceof PayloadApplicationEvent<?> payload
                            && payload.getPayload() instanceof ScreeningSaid one) {
                        said.add(one);
                    }
                });
        ScreeningStage.setUp(hoa, contest, Map.of("secondRefusals", true));
        String id = desk.work(contest, 1, "Đêm hội làng", "Lan");
        ScreeningStage.decide(thu, id, false);
        assertThat(said).noneMatch(one -> one.entry().equals(EntryStage.key(id)));

        ScreeningStage.decide(minh, id, false);
        assertThat(said)
                .filteredOn(one -> one.entry().equals(EntryStage.key(id)))
                .singleElement()
                .matches(one -> "Sai chủ đề".equals(one.words()) && one.until() != null);
    }

    @Test
    void oneTakesOnesOwnFirstLookBack() {
        ScreeningStage.setUp(hoa, contest, Map.of("secondShare", 100));
        String id = desk.work(contest, 1, "Đêm hội làng", "Lan");
        ScreeningStage.decide(thu, id, true);

        assertThat(codes(ScreeningStage.undo(minh, id))).containsExactly("NOT_SCREENED_YET");
        assertThat(ScreeningStage.undo(thu, id).at("/entry/onDesk/look").asString())
                .isEqualTo("FIRST");
        assertThat(codes(ScreeningStage.decide(thu, id, true))).isEmpty();
    }

    @Test
    void worksOfACategoryAndWorksWithTheSameFileAreLookedAtTwice() {
        String category =
                org.palmares.kernel.GlobalId.of("Category", contest.categories().get(1).key());
        ScreeningStage.setUp(
                hoa,
                contest,
                Map.of("secondDuplicates", true, "secondCategoryIds", List.of(category)));
        String plain = desk.work(contest, 1, "Đêm hội làng", "Lan");
        String poster = desk.work(contest, 2, "Áp phích", "Lan", 1);
        String copy = desk.work(contest, 3, "Bản sao", "Lan");
        desk.accepted(plain, "ab".repeat(32));
        desk.accepted(poster, "cd".repeat(32));

        assertThat(ScreeningStage.decide(thu, plain, true).at("/entry/state").asString())
                .isEqualTo("ACCEPTED");
        assertThat(ScreeningStage.decide(thu, poster, true).at("/entry/onDesk/look").asString())
                .isEqualTo("SECOND");
        desk.accepted(copy, "ab".repeat(32));
        org.awaitility.Awaitility.await()
                .until(
                        () ->
                                ScreeningStage.desk(thu, contest, Map.of("flagged", true))
                                                .path("ids")
                                                .size()
                                        == 2);
        JsonNode flagged = ScreeningStage.desk(thu, contest, Map.of("flagged", true));
        assertThat(ScreeningStage.titles(flagged)).containsExactly("Đêm hội làng", "Bản sao");
        assertThat(flagged.at("/works/edges/1/node/alike/0/number").asString()).isEqualTo("MS 001");
        assertThat(ScreeningStage.decide(thu, copy, true).at("/entry/onDesk/look").asString())
                .isEqualTo("SECOND");
    }

    @Test
    void acceptsOnlyWithEveryRequiredTickAndRemembersThem() {
        ScreeningStage.setUp(hoa, contest, Map.of("items", List.of(TRUTHFUL)));
        String id = desk.work(contest, 1, "Đêm hội làng", "Lan");

        JsonNode refused = ScreeningStage.decide(thu, id, true);
        assertThat(codes(refused)).containsExactly("CHECKLIST_NOT_TICKED");
        assertThat(refused.at("/userErrors/0/message").asString()).contains("Trung thực");
        assertThat(codes(ScreeningStage.decide(thu, id, true, "truthful", "unknown"))).isEmpty();

        JsonNode step =
                ScreeningStage.desk(thu, contest, Map.of()).at("/works/edges/0/node/steps/0");
        assertThat(step.path("ticked").toString()).isEqualTo("[\"truthful\"]");
        assertThat(step.path("checklist").asInt()).isOne();
        assertThat(step.path("by").asString()).contains("thu");
    }

    @Test
    void aChecklistThatWasUsedIsNotMendedButWrittenAnew() {
        assertThat(version(ScreeningStage.setUp(hoa, contest, Map.of("items", List.of(TRUTHFUL)))))
                .isOne();
        assertThat(version(ScreeningStage.setUp(hoa, contest, Map.of()))).isOne();
        ScreeningStage.setUp(hoa, contest, Map.of("items", List.of(TRUTHFUL)));
        String id = desk.work(contest, 1, "Đêm hội làng", "Lan");
        ScreeningStage.decide(thu, id, true, "truthful");

        assertThat(version(ScreeningStage.setUp(hoa, contest, Map.of()))).isEqualTo(2);
        JsonNode stale =
                ScreeningStage.mutate(
                        thu,
                        "screeningDecide",
                        Map.of(
                                "entryId",
                                desk.work(contest, 2, "Bến sông quê", "Lan"),
                                "accept",
                                true,
                                "checklist",
                                1));
        assertThat(codes(stale)).containsExactly("CHECKLIST_CHANGED");
    }

    private static int version(JsonNode saved) {
        return saved.at("/contest/screeningDesk/setup/checklist/version").asInt();
    }

    @Test
    void onlyOrganisersSetTheScreeningUp() {
        assertThat(codes(ScreeningStage.setUp(thu, contest, Map.of())))
                .containsExactly("NOT_FOUND");
        assertThat(codes(ScreeningStage.setUp(hoa, contest, Map.of("secondShare", 101))))
                .containsExactly("OUT_OF_RANGE");
    }
}
