// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palmares.entry.Desk.codes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.contest.Contest;
import org.palmares.contest.Members;
import org.palmares.contest.Role;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.palmares.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.UUID;

@ServerTest
class DeskListTests {

    private final ScreeningStage desk;
    private final StatementCount count;
    private final Members members;
    private Contest contest;
    private Person thu;

    DeskListTests(
            @Autowired ApplicationContext context,
            @Autowired StatementCount count,
            @Autowired Members members) {
        desk = new ScreeningStage(context);
        this.count = count;
        this.members = members;
    }

    @BeforeEach
    void openAContest() {
        contest = desk.stage.contest();
        thu = desk.stage.member(contest.key(), "thu", Role.SCREENER);
    }

    @Test
    void findsByNumberTitleAndAuthorWithoutAccents() {
        desk.work(contest, 1, "Đêm hội làng", "Nguyễn Thị Lan");
        desk.work(contest, 2, "Bến sông quê", "Trần Văn Đức");
        desk.work(contest, 45, "100% tự hào", "Lê Hà");

        assertThat(found("dem HOI")).containsExactly("Đêm hội làng");
        assertThat(found("van duc")).containsExactly("Bến sông quê");
        assertThat(found("ms 045")).containsExactly("100% tự hào");
        assertThat(found("100%")).containsExactly("100% tự hào");
        assertThat(found("_")).isEmpty();
        members.appoint(contest.key(), desk.stage.account(thu), Role.JUROR);
        assertThat(found("van duc")).isEmpty();
        assertThat(found("ben song")).containsExactly("Bến sông quê");
    }

    private List<String> found(String words) {
        return ScreeningStage.titles(ScreeningStage.desk(thu, contest, Map.of("search", words)));
    }

    @Test
    void sortsWorksIntoPilesAndSaysWhoHasWhichOpen() {
        String first = desk.work(contest, 1, "Một", "Lan");
        String second = desk.work(contest, 2, "Hai", "Lan");
        desk.work(contest, 3, "Ba", "Lan", 1);
        ScreeningStage.decide(thu, first, false);
        ScreeningStage.claim(thu, second);

        assertThat(piles("claimed", true)).containsExactly("Hai");
        assertThat(piles("pile", "REFUSED")).containsExactly("Một");
        assertThat(piles("pile", "WAITING")).containsExactly("Hai", "Ba");
        JsonNode counts = ScreeningStage.desk(thu, contest, Map.of()).path("counts");
        assertThat(counts.toString())
                .contains("{\"pile\":\"WAITING\",\"works\":2}")
                .contains("{\"pile\":\"REFUSED\",\"works\":1}")
                .contains("{\"pile\":\"ACCEPTED\",\"works\":0}");
    }

    private List<String> piles(String name, Object value) {
        return ScreeningStage.titles(ScreeningStage.desk(thu, contest, Map.of(name, value)));
    }

    @Test
    void aPageOfThreeCostsWhatAPageOfOneCosts() {
        desk.work(contest, 1, "Một", "Lan");
        List<String> ofOne = cost();
        for (int number = 2; number <= 4; number++) {
            String id = desk.work(contest, number, "Thêm " + number, "Lan");
            ScreeningStage.decide(thu, id, number % 2 == 0);
        }

        assertThat(cost()).hasSameSizeAs(ofOne);
    }

    private List<String> cost() {
        return count.during(() -> ScreeningStage.desk(thu, contest, Map.of())).stream()
                .filter(sql -> sql.contains("entry.") || sql.contains("contest."))
                .toList();
    }

    @Test
    void decidesManyAndSaysOfEachWhatCameOfItAndTakesThemBackAtOnce() {
        List<String> works =
                List.of(
                        desk.work(contest, 1, "Một", "Lan"),
                        desk.work(contest, 2, "Hai", "Lan"),
                        desk.work(contest, 3, "Ba", "Lan"));
        Person minh = desk.stage.member(contest.key(), "minh", Role.SCREENER);
        ScreeningStage.claim(minh, works.get(1));
        String batch = UUID.randomUUID().toString();

        JsonNode decided =
                ScreeningStage.many(
                        thu,
                        "screeningDecideMany",
                        Map.of(
                                "entryIds",
                                works,
                                "batch",
                                batch,
                                "accept",
                                false,
                                "reason",
                                "Gửi trùng"));
        assertThat(decided.path("results").valueStream().map(r -> r.at("/entry/state").asString()))
                .containsExactly("REFUSED", "SUBMITTED", "REFUSED");
        assertThat(decided.at("/results/1/refusals/0/code").asString())
                .isEqualTo("CLAIMED_BY_ANOTHER");

        ScreeningStage.undo(minh, works.get(2));
        ScreeningStage.decide(minh, works.get(2), true);
        JsonNode undone = ScreeningStage.many(thu, "screeningUndoMany", Map.of("batch", batch));
        assertThat(undone.path("results").valueStream().map(r -> r.at("/entry/state").asString()))
                .containsExactly("SUBMITTED", "ACCEPTED");
        assertThat(undone.at("/results/1/refusals/0/code").asString()).isEqualTo("CHANGED_SINCE");
        JsonNode notTheirs = ScreeningStage.many(minh, "screeningUndoMany", Map.of("batch", batch));
        assertThat(notTheirs.path("results").size()).isZero();
    }

    @Test
    void aBatchIsTakenBackOnlyWhileItIsNotBinding() {
        String id = desk.work(contest, 1, "Một", "Lan");
        String batch = UUID.randomUUID().toString();
        Map<String, ?> input = Map.of("entryIds", List.of(id), "batch", batch, "accept", true);
        assertThat(codes(ScreeningStage.many(thu, "screeningDecideMany", input))).isEmpty();
        desk.stage.letPass(contest.key(), 13);

        JsonNode undone = ScreeningStage.many(thu, "screeningUndoMany", Map.of("batch", batch));
        assertThat(undone.at("/results/0/refusals/0/code").asString())
                .isEqualTo("SCREENING_BINDING");
    }
}
